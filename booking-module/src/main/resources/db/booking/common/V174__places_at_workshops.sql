-- Places at a workshop: reserved, offered to whoever waited, or waited for. Who it was is erased some weeks after the
-- workshop (erased_at); how many came stays.
create table booking.reservation (
  id             varchar(36)              not null,
  workshop       varchar(6)               not null references booking.workshop (number),
  attempt_key    varchar(80)              not null,
  body_hash      varchar(64)              not null,
  link_nonce     varchar(32)              not null,
  link_hash      varchar(64)              not null,
  state          varchar(10)              not null,
  places         integer                  not null,
  language       varchar(2)               not null,
  customer_name  varchar(240),
  email          varchar(254),
  phone          varchar(40),
  queued_at      timestamp with time zone not null,
  offered_until  timestamp with time zone,
  came           integer,
  version        bigint                   not null,
  settled_at     timestamp with time zone not null,
  ended_at       timestamp with time zone,
  days_reminder  timestamp with time zone,
  hours_reminder timestamp with time zone,
  erased_at      timestamp with time zone,
  constraint reservation_pk primary key (id),
  constraint reservation_once unique (attempt_key),
  constraint reservation_link unique (link_hash),
  constraint reservation_state check (state in ('RESERVED', 'WAITING', 'OFFERED', 'GIVEN_BACK', 'LAPSED', 'CALLED_OFF')),
  constraint reservation_places check (places between 1 and 4),
  constraint reservation_came check (came is null or (came >= 0 and came <= places)),
  constraint reservation_offer check ((state = 'OFFERED') = (offered_until is not null)),
  constraint reservation_ended check ((state in ('RESERVED', 'WAITING', 'OFFERED')) = (ended_at is null)),
  constraint reservation_reachable check (erased_at is not null or email is not null or phone is not null)
);
create index reservation_by_workshop on booking.reservation (workshop, state, queued_at);
create index reservation_by_offer on booking.reservation (state, offered_until);

-- Letters about them.
alter table booking.mail drop constraint mail_kind;
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED',
   'ASKED', 'ANSWERED', 'WAITING', 'FREED',
   'RESERVED', 'RESCHEDULED', 'GIVEN_BACK', 'CALLED_OFF', 'IN_LINE', 'OFFERED'));
