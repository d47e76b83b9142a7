-- Why a stretch of ticks is not free, and whose it is. What can be in one place at a time only is a resource: an adviser
-- (adviser:S001), a room or a piece of equipment (room:rivoli-atelier). One appointment may occupy several. A hold
-- lapses by itself at its time; whoever wants its ticks then takes it away.
create table booking.occupation (
  id         varchar(36) not null,
  resource   varchar(60) not null,
  kind       varchar(12) not null,
  occupant   varchar(36) not null,
  from_tick  bigint      not null,
  until_tick bigint      not null,
  lapses_at  timestamp with time zone,
  constraint occupation_pk primary key (id),
  constraint occupation_kind check (kind in ('APPOINTMENT', 'HOLD', 'ABSENCE', 'EVENT')),
  constraint occupation_order check (from_tick < until_tick),
  constraint occupation_lapse check ((kind = 'HOLD' and lapses_at is not null) or (kind <> 'HOLD' and lapses_at is null))
);
create index occupation_by_resource on booking.occupation (resource, from_tick);
create index occupation_by_occupant on booking.occupation (occupant);

insert into booking.occupation (id, resource, kind, occupant, from_tick, until_tick, lapses_at)
  select a.number, concat('adviser:', a.staff), 'APPOINTMENT', a.number, a.busy_from, a.busy_until, null
  from booking.appointment a
  where exists (select 1 from booking.occupied_tick t where t.appointment = a.number);

-- The ledger: one row for each five minutes of a resource. Its key is what makes sure that nobody is promised twice,
-- whatever the code or another server does.
create table booking.ledger_tick (
  resource   varchar(60) not null,
  tick       bigint      not null,
  occupation varchar(36) not null,
  constraint ledger_tick_once primary key (resource, tick),
  constraint ledger_tick_of foreign key (occupation) references booking.occupation (id) on delete cascade
);
create index ledger_tick_by_occupation on booking.ledger_tick (occupation);

insert into booking.ledger_tick (resource, tick, occupation)
  select concat('adviser:', staff), tick, appointment from booking.occupied_tick;
drop table booking.occupied_tick;

-- A time held for somebody who is writing her name. The key she holds it with is not in the table, nor is her address:
-- a keyed print of it and a place among those that one address may have, so that the key over both bounds their number.
create table booking.time_hold (
  id          varchar(36)              not null,
  holder_hash varchar(64)              not null,
  address     varchar(64),
  place       integer,
  shop        varchar(40)              not null,
  topic       varchar(40)              not null,
  staff       varchar(8)               not null,
  from_at     timestamp with time zone not null,
  lapses_at   timestamp with time zone not null,
  constraint time_hold_pk primary key (id),
  constraint time_hold_one_a_holder unique (holder_hash),
  constraint time_hold_bounded unique (address, place),
  constraint time_hold_place check ((address is null and place is null) or place >= 0)
);
create index time_hold_by_lapse on booking.time_hold (lapses_at);
