-- A PDF taken in: the name that files of products give it, and the fingerprint under which it is kept.
create table catalog.document (
  name     varchar(120)             not null,
  stored   varchar(40)              not null,
  bytes    bigint                   not null,
  added    timestamp with time zone not null,
  constraint document_pk primary key (name)
);

-- The documents beside a product in their order. No language means: for every reader.
create table catalog.product_document (
  product  varchar(64)  not null,
  position integer      not null,
  name     varchar(120) not null,
  kind     varchar(12)  not null,
  language varchar(2),
  title_fr varchar(200),
  title_en varchar(200),
  constraint product_document_pk primary key (product, name),
  constraint product_document_product foreign key (product) references catalog.product (number),
  constraint product_document_document foreign key (name) references catalog.document (name)
);
create index product_document_by_name on catalog.product_document (name);
