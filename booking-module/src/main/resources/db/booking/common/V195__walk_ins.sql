-- How many came without an appointment: a count by shop, half-hour of the shop's wall clock and topic. Nobody stands here.
create table booking.walk_in_count (
  shop      varchar(40) not null,
  on_day    date        not null,
  half_hour integer     not null,
  topic     varchar(40) not null,
  arrivals  integer     not null,
  constraint walk_in_count_pk primary key (shop, on_day, half_hour, topic),
  constraint walk_in_count_half check (half_hour between 0 and 47),
  constraint walk_in_count_some check (arrivals > 0)
);

-- How long they were advised: sums of a month.
create table booking.walk_in_service (
  shop    varchar(40) not null,
  topic   varchar(40) not null,
  of_month date        not null,
  visits  integer     not null,
  minutes bigint      not null,
  constraint walk_in_service_pk primary key (shop, topic, of_month),
  constraint walk_in_service_some check (visits > 0 and minutes >= 0)
);

-- Which messages of the store were counted, so that the same one twice counts once.
create table booking.walk_in_message (
  message_id varchar(36)              not null,
  taken_at   timestamp with time zone not null,
  constraint walk_in_message_pk primary key (message_id)
);
create index walk_in_message_by_time on booking.walk_in_message (taken_at);
