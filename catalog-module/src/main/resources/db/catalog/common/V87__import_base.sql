-- On which versions of products a file rests that was made of them, as for a change of many at once:
-- what somebody has written since is not overwritten by it.
create table catalog.import_base (
  job         varchar(36)  not null,
  product     varchar(64)  not null,
  version     bigint       not null,
  constraint import_base_pk primary key (job, product),
  constraint import_base_job foreign key (job) references catalog.import_job (id)
);

-- The bar code with which a dry run has met a variant: given again far behind, it is found.
alter table catalog.import_seen add column gtin varchar(14);
