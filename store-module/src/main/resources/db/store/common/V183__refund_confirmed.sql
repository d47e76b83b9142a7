-- A refund is confirmed like a sale: by the device's signature over what comes back and what is given back.
alter table store.refund add column device_key varchar(43);
alter table store.refund add column confirmed_digest varchar(64);
alter table store.refund add column confirmation varchar(86);
alter table store.refund add constraint refund_confirmation_ck check (
  (device_key is null and confirmed_digest is null and confirmation is null)
  or (device_key is not null and confirmed_digest is not null and confirmation is not null));
alter table store.refund add constraint refund_device_key_fk foreign key (shop, device, device_key)
  references store.device (shop, id, key_thumbprint);
