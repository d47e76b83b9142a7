-- A device's own key: its public half (a JSON Web Key) and the key's name (RFC 7638). Devices that were let
-- in before stay as they are, without one: they are read, and have to be let in again to act.
alter table store.device add column public_key varchar(200);
alter table store.device add column key_thumbprint varchar(43);
alter table store.device add constraint device_key_ck check (
  (public_key is null and key_thumbprint is null) or (public_key is not null and key_thumbprint is not null));
alter table store.device add constraint device_key_uk unique (key_thumbprint);
alter table store.device add constraint device_own_key_uk unique (shop, id, key_thumbprint);

-- Proofs of possession that came, until they are too old to be sent again.
create table store.device_proof (
  device  varchar(36) not null,
  proof   varchar(64) not null,
  ends_at timestamp(6) with time zone not null,
  constraint device_proof_pk primary key (device, proof)
);
create index device_proof_end_ix on store.device_proof (ends_at);
