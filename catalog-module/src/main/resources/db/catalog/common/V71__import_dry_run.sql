-- A dry run reads and compares but writes no product; its file waits to be taken over.
alter table catalog.import_job add column dry_run boolean default false not null;
alter table catalog.import_job add column rows_new bigint default 0 not null;
alter table catalog.import_job add column taken_over_by varchar(36);

-- What a dry run found that would change: a row for each variant, and for each of its fields.
create table catalog.import_difference (
  job         varchar(36)  not null,
  record      bigint       not null,
  line        bigint       not null,
  added       boolean      not null,
  sku         varchar(64)  not null,
  product     varchar(64)  not null,
  constraint import_difference_pk primary key (job, record),
  constraint import_difference_job foreign key (job) references catalog.import_job (id)
);

create table catalog.import_difference_field (
  job         varchar(36)  not null,
  record      bigint       not null,
  position    integer      not null,
  field       varchar(80)  not null,
  before_value varchar(70000),
  after_value varchar(70000),
  constraint import_difference_field_pk primary key (job, record, position),
  constraint import_difference_field_row foreign key (job, record) references catalog.import_difference (job, record)
);
