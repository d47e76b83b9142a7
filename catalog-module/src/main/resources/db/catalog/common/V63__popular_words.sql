-- How often words were searched for on a day, and nothing about who did. Only words that the
-- catalogue has itself come here, so that nobody's name or address can.
create table catalog.popular_word (
  language varchar(2)  not null,
  words    varchar(60) not null,
  on_day   date        not null,
  times    integer     not null,
  constraint popular_word_pk primary key (language, words, on_day)
);
