-- After how long without an act the device is locked until a PIN is given.
alter table store.device add column idle_seconds integer default 300 not null;
alter table store.device add constraint device_idle_ck check (idle_seconds between 60 and 3600);
