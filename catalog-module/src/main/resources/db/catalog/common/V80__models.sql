-- The model of a product (glTF 2.0 binary, in metres), to be turned and placed in the room. It may be
-- told before the product arrives.
create table catalog.model (
  product     varchar(64)  not null,
  path        varchar(300) not null,
  bytes       bigint       not null,
  added       timestamp with time zone not null,
  constraint model_pk primary key (product),
  constraint model_local check (path like '/media/%')
);
