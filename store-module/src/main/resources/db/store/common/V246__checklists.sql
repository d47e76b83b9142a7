-- What a shop's manager wants thought of when advice on a topic is prepared, and what an adviser ticked. A point that
-- is dropped stays for the dossiers in which it was ticked.
create table store.checklist_point (
  id         varchar(36)              not null,
  shop       varchar(40)              not null,
  topic      varchar(60)              not null,
  words_fr   varchar(480)             not null,
  words_en   varchar(480)             not null,
  kept_from  timestamp with time zone not null,
  dropped_at timestamp with time zone,
  constraint checklist_point_pk primary key (id),
  constraint checklist_point_words check (words_fr <> '' and words_en <> '')
);
create index checklist_point_by_topic on store.checklist_point (shop, topic, kept_from);
create table store.checklist_tick (
  dossier    varchar(12)              not null references store.dossier (number),
  point      varchar(36)              not null references store.checklist_point (id),
  ticked_at  timestamp with time zone not null,
  staff      varchar(20)              not null,
  staff_name varchar(240)             not null,
  constraint checklist_tick_pk primary key (dossier, point)
);
