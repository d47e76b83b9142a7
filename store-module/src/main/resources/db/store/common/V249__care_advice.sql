-- How to care for an article, as the catalogue last told it. It stays when the article is shown no more: whoever bought it
-- still has it.
create table store.care_advice (
  sku      varchar(64)   not null,
  fr       varchar(1000) not null,
  en       varchar(1000) not null,
  as_of    timestamp(6) with time zone not null,
  constraint care_advice_pk primary key (sku)
);
