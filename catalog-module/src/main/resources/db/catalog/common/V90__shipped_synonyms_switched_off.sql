-- Lines of the shipped thesaurus that the catalogue manager has switched off. A line is known by its
-- words: one that a later version words differently is another line, and on.
create table catalog.shipped_synonym_off (
  language   varchar(2)   not null,
  line       varchar(300) not null,
  changed    timestamp with time zone not null,
  changed_by varchar(20)  not null,
  constraint shipped_synonym_off_pk primary key (language, line),
  constraint shipped_synonym_off_language check (language in ('fr', 'en'))
);
