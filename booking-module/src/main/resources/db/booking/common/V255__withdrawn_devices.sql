-- Devices that the store let out for good: their sign-ins are ended, and nobody is signed in at them as at a shared device.
create table booking.withdrawn_device (
  device       varchar(36)              not null,
  shop         varchar(40)              not null,
  withdrawn_at timestamp with time zone not null,
  constraint withdrawn_device_pk primary key (device)
);
