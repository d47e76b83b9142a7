-- What the catalogue manager adds to the thesaurus of the house: a line of words in one language.
create table catalog.synonym (
  id         varchar(36)  not null,
  language   varchar(2)   not null,
  line       varchar(300) not null,
  changed    timestamp with time zone not null,
  changed_by varchar(20)  not null,
  constraint synonym_pk primary key (id),
  constraint synonym_line unique (language, line),
  constraint synonym_language check (language in ('fr', 'en'))
);
