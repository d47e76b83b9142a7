-- What a picture shows, in both languages, and the point of it that stays in sight where it is cut (in
-- percent from the left and from the top). It belongs to the picture, whichever articles show it.
create table catalog.picture_words (
  path        varchar(300) not null,
  alt_fr      varchar(400) not null,
  alt_en      varchar(400) not null,
  focus_x     integer,
  focus_y     integer,
  constraint picture_words_pk primary key (path),
  constraint picture_words_both check (alt_fr <> '' and alt_en <> ''),
  constraint picture_words_focus check ((focus_x is null and focus_y is null)
    or (focus_x between 0 and 100 and focus_y between 0 and 100))
);
create index picture_by_path on catalog.picture (path);
alter table catalog.picture drop column alt_fr;
alter table catalog.picture drop column alt_en;
