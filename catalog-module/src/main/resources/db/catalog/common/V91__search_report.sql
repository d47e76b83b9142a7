-- What is searched for, as counts of a day and nothing about anybody: no person, session, address
-- or time of day. Words come here only once enough browsers have searched for them on one day.
create table catalog.search_day (
  language       varchar(2) not null,
  on_day         date       not null,
  searches       bigint     not null,
  without_result bigint     not null,
  answered       bigint     not null,
  constraint search_day_pk primary key (language, on_day),
  constraint search_day_language check (language in ('fr', 'en'))
);

create table catalog.search_word (
  language       varchar(2)  not null,
  on_day         date        not null,
  words          varchar(60) not null,
  searches       bigint      not null,
  without_result bigint      not null,
  answered       bigint      not null,
  constraint search_word_pk primary key (language, on_day, words),
  constraint search_word_language check (language in ('fr', 'en'))
);

-- Place 51 stands for all places behind the fiftieth.
create table catalog.search_place (
  on_day date    not null,
  place  integer not null,
  opened bigint  not null,
  constraint search_place_pk primary key (on_day, place),
  constraint search_place_place check (place between 1 and 51)
);
