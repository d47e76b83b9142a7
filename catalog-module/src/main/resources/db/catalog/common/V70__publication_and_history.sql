-- From when until when a product is shown: what both do not say holds always. The version counts
-- writings, so that two people at one product do not overwrite each other unseen.
alter table catalog.product add column version bigint default 0 not null;
alter table catalog.product add column shown_from timestamp with time zone;
alter table catalog.product add column shown_until timestamp with time zone;
alter table catalog.product add constraint product_shown check (shown_from is null or shown_until is null or shown_from < shown_until);
create index product_by_shown_from on catalog.product (shown_from);
create index product_by_shown_until on catalog.product (shown_until);

-- Who changed what, written in the transaction of the change. The field is a column of the house's
-- format; without a sku the change is the product's own. An import names itself, a hand does not.
create table catalog.product_change (
  id          varchar(36)  not null,
  product     varchar(64)  not null,
  sku         varchar(64),
  at          timestamp with time zone not null,
  staff       varchar(40)  not null,
  import_job  varchar(36),
  field       varchar(80)  not null,
  before_value varchar(70000),
  after_value varchar(70000),
  constraint product_change_pk primary key (id)
);
create index product_change_by_product on catalog.product_change (product, at);

-- Up to which moment publications that begin or end by themselves have been told to the index.
create table catalog.publication_turn (
  one         integer      not null,
  at          timestamp with time zone not null,
  constraint publication_turn_pk primary key (one),
  constraint publication_turn_one check (one = 1)
);
