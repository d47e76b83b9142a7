-- A reserved time with an adviser. busy_from and busy_until are ticks of five minutes since 1970, preparation and
-- buffer included; the times of customers stand in from_at and minutes.
create table booking.appointment (
  number              varchar(6)               not null,
  version             bigint                   not null,
  state               varchar(10)              not null,
  shop                varchar(40)              not null,
  zone                varchar(40)              not null,
  topic               varchar(40)              not null references booking.topic (topic),
  staff               varchar(8)               not null references booking.staff_member (staff),
  staff_name          varchar(120)             not null,
  from_at             timestamp with time zone not null,
  preparation_minutes integer                  not null,
  advice_minutes      integer                  not null,
  buffer_minutes      integer                  not null,
  busy_from           bigint                   not null,
  busy_until          bigint                   not null,
  language            varchar(2)               not null,
  customer_name       varchar(240)             not null,
  email               varchar(254),
  phone               varchar(40),
  message             varchar(4000)            not null,
  check_in_code       varchar(6)               not null,
  link_nonce          varchar(32)              not null,
  link_hash           varchar(64)              not null,
  selection_token     varchar(64),
  selection_state     varchar(10)              not null,
  selection           varchar(60000),
  agreed_at           timestamp with time zone not null,
  changed_at          timestamp with time zone not null,
  arrived_at          timestamp with time zone,
  constraint appointment_pk primary key (number),
  constraint appointment_link_once unique (link_hash),
  constraint appointment_code_once unique (check_in_code),
  constraint appointment_state check (state in ('AGREED', 'CANCELLED', 'KEPT', 'MISSED')),
  constraint appointment_selection check (selection_state in ('NONE', 'LATER', 'KEPT', 'GONE')),
  constraint appointment_reachable check (email is not null or phone is not null),
  constraint appointment_busy check (busy_from < busy_until)
);
create index appointment_by_staff on booking.appointment (staff, busy_from);
create index appointment_by_shop on booking.appointment (shop, from_at);

-- The ledger: one row for each five minutes of an adviser that an appointment holds. Its key is what makes sure
-- that two customers never hold the same adviser at the same time, whatever the code or another node does.
create table booking.occupied_tick (
  staff       varchar(8) not null,
  tick        bigint     not null,
  appointment varchar(6) not null references booking.appointment (number),
  constraint occupied_tick_once primary key (staff, tick)
);
create index occupied_tick_by_appointment on booking.occupied_tick (appointment);

-- What a client calls its attempt: the same key gets the same appointment, however often it is sent.
create table booking.booking_key (
  idempotency_key varchar(80)              not null,
  body_hash       varchar(64)              not null,
  appointment     varchar(6)               not null,
  used_at         timestamp with time zone not null,
  constraint booking_key_pk primary key (idempotency_key)
);
