-- A short secret by which somebody comes back at a device where she signed in with her password today.
create table booking.staff_pin (
  staff  varchar(8)               not null references booking.staff_member (staff),
  hash   varchar(300)             not null,
  set_at timestamp with time zone not null,
  constraint staff_pin_pk primary key (staff)
);

-- Several people are signed in at one device of a shop, of whom one acts; the others come back by their PIN.
-- idle_seconds: how long nobody may act before the device is locked. locked_at: the person does not act now.
alter table booking.sign_in_session add column device varchar(36);
alter table booking.sign_in_session add column shop varchar(40);
alter table booking.sign_in_session add column device_name varchar(80);
alter table booking.sign_in_session add column idle_seconds integer;
alter table booking.sign_in_session add column active_device varchar(36);
alter table booking.sign_in_session add column locked_at timestamp with time zone;
alter table booking.sign_in_session add column wrong_in_row integer default 0 not null;
alter table booking.sign_in_session add column wrong_today integer default 0 not null;
alter table booking.sign_in_session add column pin_wait_until timestamp with time zone;
alter table booking.sign_in_session add constraint sign_in_device_ck check (
  (device is null and shop is null and device_name is null and idle_seconds is null and locked_at is null)
  or (device is not null and shop is not null and device_name is not null and idle_seconds between 60 and 3600));
alter table booking.sign_in_session add constraint sign_in_active_ck check (
  active_device is null
  or (device is not null and active_device = device and locked_at is null and ended_at is null));
alter table booking.sign_in_session add constraint sign_in_active_uk unique (active_device);
alter table booking.sign_in_session add constraint sign_in_pin_ck check (
  wrong_in_row between 0 and 5 and wrong_today between 0 and 10);
create index sign_in_session_by_device on booking.sign_in_session (device);

alter table booking.sign_in_audit add column device varchar(36);
