-- Articles kept back for a visit: one piece each, never more than the shop has.
create table store.set_aside (
  id varchar(36) not null,
  dossier varchar(12) not null,
  sku varchar(64) not null,
  set_aside_at timestamp(6) with time zone not null,
  set_aside_by varchar(20) not null,
  set_aside_by_name varchar(240) not null,
  constraint set_aside_pk primary key (id),
  constraint set_aside_once unique (dossier, sku),
  constraint set_aside_of foreign key (dossier) references store.dossier (number)
);
create index set_aside_by_sku on store.set_aside (sku);

-- What the customer was last told of the preparation of her visit; no document: it was taken back.
create table store.preparation_told (
  dossier varchar(12) not null,
  told_version bigint not null,
  document varchar(200000),
  told_at timestamp(6) with time zone not null,
  constraint preparation_told_pk primary key (dossier),
  constraint preparation_told_of foreign key (dossier) references store.dossier (number)
);

alter table store.outbox_message alter column body set data type varchar(210000);
