-- The week of a shop. Every change to its shifts locks this row first and raises its version.
create table booking.rota_week (
  shop         varchar(40) not null,
  week         varchar(8)  not null,
  state        varchar(10) not null,
  version      bigint      not null,
  published_at timestamp with time zone,
  published_by varchar(8),
  constraint rota_week_pk primary key (shop, week),
  constraint rota_week_state check (state in ('DRAFT', 'PUBLISHED'))
);

-- A person's working time on a day, as instants beside the shop's own day and zone.
create table booking.shift (
  id       varchar(36)              not null,
  shop     varchar(40)              not null,
  week     varchar(8)               not null,
  staff    varchar(8)               not null references booking.staff_member (staff),
  work_day date                     not null,
  zone     varchar(40)              not null,
  from_at  timestamp with time zone not null,
  to_at    timestamp with time zone not null,
  constraint shift_pk primary key (id),
  constraint shift_in_week foreign key (shop, week) references booking.rota_week (shop, week),
  constraint shift_order check (from_at < to_at)
);
create index shift_by_shop_and_time on booking.shift (shop, from_at);
create index shift_by_staff_and_time on booking.shift (staff, from_at);

create table booking.shift_break (
  shift   varchar(36)              not null references booking.shift (id) on delete cascade,
  from_at timestamp with time zone not null,
  to_at   timestamp with time zone not null,
  constraint shift_break_pk primary key (shift, from_at),
  constraint shift_break_order check (from_at < to_at)
);

-- The quarter hours that a shift occupies, counted from the epoch: a person works in one place at a time,
-- and it is this key that refuses the second shift, whoever asks and on whichever node.
create table booking.shift_tick (
  staff varchar(8)  not null,
  tick  bigint      not null,
  shift varchar(36) not null references booking.shift (id) on delete cascade,
  constraint shift_tick_once primary key (staff, tick)
);
create index shift_tick_by_shift on booking.shift_tick (shift);

-- What each module has loaded once for a demonstration.
create table booking.demo_mark (
  name      varchar(40)              not null,
  loaded_at timestamp with time zone not null,
  constraint demo_mark_pk primary key (name)
);
