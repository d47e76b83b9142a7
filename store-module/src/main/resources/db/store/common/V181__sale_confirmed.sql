-- The fifth fact of a sale: the device's signature over what was sold and paid, and the key it was made with,
-- which is this very device's. Sales of the time before have none.
alter table store.sale add column device_key varchar(43);
alter table store.sale add column confirmed_digest varchar(64);
alter table store.sale add column confirmation varchar(86);
alter table store.sale add constraint sale_confirmation_ck check (
  (device_key is null and confirmed_digest is null and confirmation is null)
  or (device_key is not null and confirmed_digest is not null and confirmation is not null));
alter table store.sale add constraint sale_device_key_fk foreign key (shop, device, device_key)
  references store.device (shop, id, key_thumbprint);
