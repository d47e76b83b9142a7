-- A sign-in lives here, not in a server's memory: every node sees it, and ending it ends it everywhere.
create table booking.sign_in_session (
  token_hash   varchar(64)              not null,
  staff        varchar(8)               not null references booking.staff_member (staff),
  created_at   timestamp with time zone not null,
  last_seen_at timestamp with time zone not null,
  ended_at     timestamp with time zone,
  constraint sign_in_session_pk primary key (token_hash)
);
create index sign_in_session_by_staff on booking.sign_in_session (staff);

-- Failures counted per account (known or not) and per address; guard_key is a hash, no name in clear.
create table booking.sign_in_guard (
  guard_key  varchar(64)              not null,
  failures   integer                  not null,
  counted_at timestamp with time zone not null,
  wait_until timestamp with time zone,
  constraint sign_in_guard_pk primary key (guard_key)
);

create table booking.sign_in_audit (
  id          varchar(36)              not null,
  happened_at timestamp with time zone not null,
  act         varchar(20)              not null,
  staff       varchar(8),
  account     varchar(64),
  address     varchar(64)              not null,
  constraint sign_in_audit_pk primary key (id)
);
create index sign_in_audit_by_time on booking.sign_in_audit (happened_at);
