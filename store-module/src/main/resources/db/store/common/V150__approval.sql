-- A manager's yes, given beforehand as a code: good once, in one shop; only its keyed fingerprint is
-- kept. Nobody uses her own.
create table store.approval_code (
  shop       varchar(40)  not null,
  id         varchar(36)  not null,
  code_hash  varchar(64)  not null,
  staff      varchar(20)  not null,
  staff_name varchar(200) not null,
  given_at   timestamp(6) with time zone not null,
  ends_at    timestamp(6) with time zone not null,
  used_at    timestamp(6) with time zone,
  used_by    varchar(20),
  used_for   varchar(80),
  version    bigint       not null,
  constraint approval_code_pk primary key (shop, id),
  constraint approval_code_hash_uk unique (shop, code_hash),
  constraint approval_code_person_uk unique (shop, id, staff),
  constraint approval_code_used_ck check (
    (used_at is null and used_by is null and used_for is null)
    or (used_at is not null and used_by is not null and used_for is not null and used_by <> staff))
);

-- Wrong codes per device; the row is locked while a code is tried.
create table store.approval_guess (
  device varchar(36) not null,
  wrong  integer     not null,
  since  timestamp(6) with time zone not null,
  constraint approval_guess_pk primary key (device)
);

alter table store.refusal_audit drop constraint refusal_audit_act;
alter table store.refusal_audit add constraint refusal_audit_act check (act in (
  'OTHER_SHOP', 'DEVICE_OF_OTHER_SHOP', 'DEVICE_NOT_PROVED', 'OWN_APPROVAL'));
