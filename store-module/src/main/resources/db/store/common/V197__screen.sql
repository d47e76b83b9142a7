-- A phone scanned the shop's screen: neither staff nor the appointment's code alone.
alter table store.arrival drop constraint arrival_level_known;
alter table store.arrival add constraint arrival_level_known check (
  level in ('CODE', 'SCREEN') or (level in ('STAFF', 'WALK_IN') and by_staff is not null));

-- Whom a code of the shop's screen let in. A code lives for one step of 30 seconds and the next one; it lets
-- a phone in once, and eight phones at most.
create table store.screen_use (
  shop    varchar(40) not null,
  step    bigint      not null,
  place   integer     not null,
  phone   varchar(64) not null,
  used_at timestamp(6) with time zone not null,
  constraint screen_use_pk primary key (shop, step, place),
  constraint screen_use_phone_uk unique (shop, step, phone),
  constraint screen_use_place_ck check (place between 1 and 8)
);
