-- Which other products a product leads to. "Goes with" is told at one of the two and shown at both;
-- "replaces" leads from the successor to what it replaces. The other may come later, or be gone.
create table catalog.product_relation (
  product  varchar(64) not null,
  kind     varchar(12) not null,
  position integer     not null,
  other    varchar(64) not null,
  constraint product_relation_pk primary key (product, kind, other),
  constraint product_relation_product foreign key (product) references catalog.product (number),
  constraint product_relation_kind check (kind in ('GOES_WITH', 'REPLACES')),
  constraint product_relation_other check (product <> other)
);
create index product_relation_by_other on catalog.product_relation (other, kind);
