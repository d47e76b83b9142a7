-- What booking last told of a shop's advice: topics, who lets customers know the first name, the next
-- free times. One document a shop, replaced whole, so that a name taken back is gone with the next word.
create table catalog.shop_advice (
  shop     varchar(40)              not null,
  version  bigint                   not null,
  as_of    timestamp with time zone not null,
  document varchar(60000)           not null,
  constraint shop_advice_pk primary key (shop),
  constraint shop_advice_shop foreign key (shop) references catalog.shop (code),
  constraint shop_advice_version check (version >= 1)
);
