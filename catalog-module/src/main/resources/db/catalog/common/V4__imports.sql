-- A file of products on its way into the catalogue, and what was wrong with it.
create table catalog.import_job (
  id          varchar(36)  not null,
  file_name   varchar(200) not null,
  mapping     varchar(80),
  requested_by varchar(40) not null,
  state       varchar(10)  not null,
  bytes_total bigint       not null,
  bytes_read  bigint       not null,
  rows_read   bigint       not null,
  rows_written bigint      not null,
  rows_unchanged bigint    not null,
  rows_refused bigint      not null,
  remarks     bigint       not null,
  requested   timestamp with time zone not null,
  started     timestamp with time zone,
  finished    timestamp with time zone,
  failure     varchar(500),
  version     bigint       not null,
  constraint import_job_pk primary key (id),
  constraint import_job_state check (state in ('WAITING', 'RUNNING', 'STOPPING', 'STOPPED', 'DONE', 'FAILED')),
  constraint import_job_rows check (rows_read = rows_written + rows_unchanged + rows_refused)
);
create index import_job_by_time on catalog.import_job (requested);

-- The fields of a row with findings, as they came, so that it can be corrected and sent again.
create table catalog.import_row (
  job         varchar(36)  not null,
  record      bigint       not null,
  line        bigint       not null,
  refused     boolean      not null,
  fields      varchar(1000000) not null,
  constraint import_row_pk primary key (job, record),
  constraint import_row_job foreign key (job) references catalog.import_job (id)
);

create table catalog.import_finding (
  job         varchar(36)  not null,
  record      bigint       not null,
  position    integer      not null,
  column_name varchar(120) not null,
  reason      varchar(40)  not null,
  given       varchar(200) not null,
  constraint import_finding_pk primary key (job, record, position),
  constraint import_finding_row foreign key (job, record) references catalog.import_row (job, record)
);

-- What was loaded once and must not be loaded again.
create table catalog.loaded_once (
  name        varchar(60)  not null,
  at          timestamp with time zone not null,
  constraint loaded_once_pk primary key (name)
);
