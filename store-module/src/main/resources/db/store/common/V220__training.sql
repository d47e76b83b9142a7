-- Training. What is done in training belongs to a shop of its own beside the real one, named 'fictif-' and
-- the real shop's code, so that every key, series, chain, level and sum of the real shop stays without it.
-- A device that trains has a twin in that shop, with the same key; the twin has no secret that opens it.
alter table store.device add column real_shop varchar(40);
alter table store.device add column real_device varchar(36);
alter table store.device add column training_since timestamp(6) with time zone;
alter table store.device add column training_until timestamp(6) with time zone;
alter table store.device add column training_by varchar(20);
alter table store.device add column training boolean default false not null;
alter table store.device add constraint device_training_ck check (
  (training = false and real_shop is null and real_device is null and shop not like 'fictif-%')
  or (training = true and real_device is not null and key_thumbprint is not null
    and shop = 'fictif-' || real_shop and training_since is null));
alter table store.device add constraint device_training_time_ck check (
  (training_since is null and training_until is null and training_by is null)
  or (training_since is not null and training_until > training_since and training_by is not null));
alter table store.device drop constraint device_key_uk;
alter table store.device add constraint device_key_uk unique (key_thumbprint, training);
alter table store.device add constraint device_twin_uk unique (real_shop, real_device);
alter table store.device add constraint device_twin_fk foreign key (real_shop, real_device, key_thumbprint)
  references store.device (shop, id, key_thumbprint);

-- No real shop is named so.
alter table store.known_shop add constraint known_shop_real_ck check (code not like 'fictif-%');

-- Nobody comes in for a lesson: no appointment, and the name says so.
alter table store.visit add constraint visit_training_ck check (
  shop not like 'fictif-%' or (appointment is null and customer like 'FICTIF%'));
alter table store.client_visit add constraint client_visit_real_ck check (shop not like 'fictif-%');

-- Each entry of a training chain says what it is, at its end; none of a real one does.
alter table store.journal_entry add constraint journal_entry_training_ck check (
  (shop like 'fictif-%' and content like '%,"training":"FICTIF"}')
  or (shop not like 'fictif-%' and content not like '%,"training":"FICTIF"}'));

-- Nothing of it leaves the store as a fact, no invoice is made out on it, and no credit note is worth
-- anything in the other world.
alter table store.outbox_message add constraint outbox_message_real_ck check (shop not like 'fictif-%');
alter table store.invoice add constraint invoice_real_ck check (shop not like 'fictif-%');
alter table store.payment add constraint payment_world_ck check (
  credit_shop is null
  or (credit_shop like 'fictif-%' and shop like 'fictif-%')
  or (credit_shop not like 'fictif-%' and shop not like 'fictif-%'));
