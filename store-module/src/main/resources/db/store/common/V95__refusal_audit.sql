-- Who of the staff reached for what was not hers; written with the refusal, never changed.
create table store.refusal_audit (
  id varchar(36) not null,
  happened_at timestamp(6) with time zone not null,
  act varchar(30) not null,
  staff varchar(20),
  shop varchar(100),
  subject varchar(200) not null,
  constraint refusal_audit_pk primary key (id),
  constraint refusal_audit_act check (act in ('OTHER_SHOP', 'DEVICE_OF_OTHER_SHOP', 'DEVICE_NOT_PROVED'))
);
create index refusal_audit_by_time on store.refusal_audit (happened_at);
