-- What customers can be advised on: how long, how prepared, by whom, how soon and how far ahead.
create table booking.topic (
  topic               varchar(40)  not null,
  place               integer      not null,
  name_fr             varchar(80)  not null,
  name_en             varchar(80)  not null,
  about_fr            varchar(300) not null,
  about_en            varchar(300) not null,
  preparation_minutes integer      not null,
  advice_minutes      integer      not null,
  buffer_minutes      integer      not null,
  skill               varchar(40)  not null,
  notice_minutes      integer      not null,
  horizon_days        integer      not null,
  constraint topic_pk primary key (topic),
  constraint topic_minutes check (advice_minutes between 15 and 240
    and preparation_minutes between 0 and 120 and buffer_minutes between 0 and 120),
  constraint topic_window check (notice_minutes >= 0 and horizon_days between 1 and 365)
);

-- The catalogue's shops as last read: address, hours, exceptional days. A copy, so that free times need no call.
create table booking.shop_copy (
  shop     varchar(40)              not null,
  document varchar(60000)           not null,
  as_of    timestamp with time zone not null,
  constraint shop_copy_pk primary key (shop)
);
