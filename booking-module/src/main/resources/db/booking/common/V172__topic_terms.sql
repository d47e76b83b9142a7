-- How often managers changed a topic.
alter table booking.topic add column revision bigint default 0 not null;

-- The terms of a topic for what is booked from a day on. The row of the topic itself holds those in force.
create table booking.topic_version (
  topic               varchar(40)              not null references booking.topic (topic),
  valid_from          date                     not null,
  name_fr             varchar(80)              not null,
  name_en             varchar(80)              not null,
  about_fr            varchar(300)             not null,
  about_en            varchar(300)             not null,
  bring_fr            varchar(500)             not null,
  bring_en            varchar(500)             not null,
  preparation_minutes integer                  not null,
  advice_minutes      integer                  not null,
  buffer_minutes      integer                  not null,
  notice_minutes      integer                  not null,
  horizon_days        integer                  not null,
  written_by          varchar(8)               not null,
  written_at          timestamp with time zone not null,
  in_force_at         timestamp with time zone,
  constraint topic_version_pk primary key (topic, valid_from),
  constraint topic_version_minutes check (advice_minutes between 15 and 240
    and preparation_minutes between 0 and 120 and buffer_minutes between 0 and 120),
  constraint topic_version_window check (notice_minutes >= 0 and horizon_days between 1 and 365)
);

-- What a shop asks on top of every topic: at least so much notice, at most so far ahead.
create table booking.shop_rule (
  shop           varchar(40) not null,
  notice_minutes integer     not null,
  horizon_days   integer     not null,
  revision       bigint      not null,
  constraint shop_rule_pk primary key (shop),
  constraint shop_rule_window check (notice_minutes between 0 and 20160 and horizon_days between 1 and 365)
);

-- Who changed what of it all. Kept, because a customer may ask why a time was not to be had.
create table booking.terms_audit (
  id      varchar(36)              not null,
  at      timestamp with time zone not null,
  by_staff varchar(8)              not null,
  subject varchar(80)              not null,
  act     varchar(20)              not null,
  was     varchar(4000)            not null,
  becomes varchar(4000)            not null,
  constraint terms_audit_pk primary key (id)
);
create index terms_audit_by_subject on booking.terms_audit (subject, at);
