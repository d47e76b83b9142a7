-- Whether customers may read this person's first name on public pages. Nobody is named unasked.
alter table booking.staff_member add column named boolean default false not null;
alter table booking.staff_member add column named_at timestamp with time zone;

-- Which categories of the catalogue, by their codes, a topic serves.
create table booking.topic_category (
  topic    varchar(40)  not null,
  position integer      not null,
  category varchar(120) not null,
  constraint topic_category_pk primary key (topic, position),
  constraint topic_category_topic foreign key (topic) references booking.topic (topic)
);

-- Something happened in a shop of which the catalogue is to hear. Rows are only added, so that
-- bookings do not wait for each other here; whoever has told them takes them away.
create table booking.advice_change (
  id      varchar(36)              not null,
  shop    varchar(40)              not null,
  at      timestamp with time zone not null,
  at_once boolean                  not null,
  constraint advice_change_pk primary key (id)
);
create index advice_change_by_shop on booking.advice_change (shop, at);

-- How the telling of a shop stands. The version orders what is told; the row is held by who tells.
create table booking.advice_telling (
  shop       varchar(40)              not null,
  version    bigint                   not null,
  told_at    timestamp with time zone,
  due_at     timestamp with time zone not null,
  attempts   integer                  not null,
  last_error varchar(500),
  constraint advice_telling_pk primary key (shop)
);
