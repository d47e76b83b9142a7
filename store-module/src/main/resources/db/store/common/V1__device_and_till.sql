-- A till is a drawer's identity; its money and its journal belong to it for ever.
create table store.till (
  shop       varchar(40)  not null,
  code       varchar(20)  not null,
  name       varchar(80)  not null,
  created_at timestamp(6) with time zone not null,
  constraint till_pk primary key (shop, code)
);

-- A tablet or desk that the manager let in; bound to one shop and one till for its whole life.
create table store.device (
  shop        varchar(40)  not null,
  id          varchar(36)  not null,
  till        varchar(20)  not null,
  name        varchar(80)  not null,
  state       varchar(10)  not null,
  secret_hash varchar(64)  not null,
  enrolled_at timestamp(6) with time zone not null,
  enrolled_by varchar(20)  not null,
  revoked_at  timestamp(6) with time zone,
  revoked_by  varchar(20),
  version     bigint       not null,
  constraint device_pk primary key (shop, id),
  constraint device_till_uk unique (shop, till, id),
  constraint device_secret_uk unique (secret_hash),
  constraint device_till_fk foreign key (shop, till) references store.till (shop, code),
  constraint device_state_ck check (
    (state = 'ENROLLED' and revoked_at is null) or (state = 'REVOKED' and revoked_at is not null))
);

-- A one-time code; only its keyed fingerprint is kept.
create table store.device_enrolment (
  id          varchar(36)  not null,
  shop        varchar(40)  not null,
  till        varchar(20)  not null,
  device_name varchar(80)  not null,
  code_hash   varchar(64)  not null,
  created_at  timestamp(6) with time zone not null,
  created_by  varchar(20)  not null,
  ends_at     timestamp(6) with time zone not null,
  used_at     timestamp(6) with time zone,
  version     bigint       not null,
  constraint device_enrolment_pk primary key (id),
  constraint device_enrolment_code_uk unique (shop, code_hash),
  constraint device_enrolment_till_fk foreign key (shop, till) references store.till (shop, code)
);

-- Wrong codes per shop; the row is locked while a code is tried.
create table store.enrolment_guess (
  shop  varchar(40) not null,
  wrong integer     not null,
  since timestamp(6) with time zone not null,
  constraint enrolment_guess_pk primary key (shop)
);

-- A person at a device. active_device is filled only while signed on: one person at a time.
create table store.sign_on (
  shop          varchar(40)  not null,
  id            varchar(36)  not null,
  device        varchar(36)  not null,
  staff         varchar(20)  not null,
  staff_name    varchar(200) not null,
  role          varchar(20)  not null,
  state         varchar(10)  not null,
  active_device varchar(36),
  signed_on_at  timestamp(6) with time zone not null,
  signed_off_at timestamp(6) with time zone,
  version       bigint       not null,
  constraint sign_on_pk primary key (shop, id),
  constraint sign_on_person_uk unique (shop, device, id, staff),
  constraint sign_on_active_uk unique (shop, active_device),
  constraint sign_on_device_fk foreign key (shop, device) references store.device (shop, id),
  constraint sign_on_role_ck check (role in ('ADVISER', 'CASHIER', 'MANAGER')),
  constraint sign_on_state_ck check (
    (state = 'ON' and active_device = device and signed_off_at is null)
    or (state = 'OFF' and active_device is null and signed_off_at is not null))
);

-- A till's stretch from float to count. open_till is filled only while open: one at a time.
create table store.till_session (
  shop           varchar(40) not null,
  till           varchar(20) not null,
  id             varchar(36) not null,
  state          varchar(10) not null,
  open_till      varchar(20),
  opened_at      timestamp(6) with time zone not null,
  opened_by      varchar(20) not null,
  float_cents    bigint      not null,
  closed_at      timestamp(6) with time zone,
  closed_by      varchar(20),
  counted_cents  bigint,
  expected_cents bigint,
  version        bigint      not null,
  constraint till_session_pk primary key (shop, till, id),
  constraint till_session_open_uk unique (shop, open_till),
  constraint till_session_till_fk foreign key (shop, till) references store.till (shop, code),
  constraint till_session_float_ck check (float_cents >= 0),
  constraint till_session_state_ck check (
    (state = 'OPEN' and open_till = till and closed_at is null and counted_cents is null)
    or (state = 'CLOSED' and open_till is null and closed_at is not null
        and counted_cents >= 0 and expected_cents is not null))
);
