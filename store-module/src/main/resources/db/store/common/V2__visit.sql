-- A person's presence in a shop, opened by check-in, scan or adviser.
create table store.visit (
  shop        varchar(40)  not null,
  id          varchar(36)  not null,
  kind        varchar(12)  not null,
  state       varchar(14)  not null,
  appointment varchar(20),
  topic       varchar(60),
  customer    varchar(200) not null,
  language    varchar(8)   not null,
  staff       varchar(20),
  staff_name  varchar(200),
  arrived_at  timestamp(6) with time zone not null,
  received_at timestamp(6) with time zone,
  ended_at    timestamp(6) with time zone,
  outcome     varchar(12),
  version     bigint       not null,
  constraint visit_pk primary key (shop, id),
  constraint visit_id_uk unique (id),
  constraint visit_appointment_uk unique (appointment),
  constraint visit_kind_ck check (
    (kind = 'APPOINTMENT' and appointment is not null) or (kind = 'WALK_IN' and appointment is null)),
  constraint visit_state_ck check (
    (state = 'WAITING' and received_at is null and ended_at is null and outcome is null)
    or (state = 'WITH_ADVISER' and staff is not null and received_at is not null
        and ended_at is null and outcome is null)
    or (state = 'ENDED' and ended_at is not null and outcome in ('SOLD', 'ADVISED', 'LEFT')))
);
create index visit_open_ix on store.visit (shop, state, arrived_at);
