-- What a manager knows beforehand of how many will come: on these days, in these half-hours, so many in a hundred of
-- what is usual, or so many more a day.
create table booking.demand_event (
  id          varchar(36)              not null,
  shop        varchar(40)              not null,
  name        varchar(80)              not null,
  from_day    date                     not null,
  until_day   date                     not null,
  from_half   integer                  not null,
  until_half  integer                  not null,
  percent     integer                  not null,
  extra       integer                  not null,
  revision    bigint                   not null,
  written_by  varchar(8)               not null,
  written_at  timestamp with time zone not null,
  constraint demand_event_pk primary key (id),
  -- the same one entered twice would count twice
  constraint demand_event_once unique (shop, from_day, name),
  constraint demand_event_days check (from_day <= until_day),
  constraint demand_event_hours check (from_half >= 0 and from_half < until_half and until_half <= 48),
  constraint demand_event_effect check (percent between 1 and 1000 and extra between 0 and 2000
    and (percent <> 100 or extra > 0))
);
create index demand_event_by_shop on booking.demand_event (shop, until_day);
