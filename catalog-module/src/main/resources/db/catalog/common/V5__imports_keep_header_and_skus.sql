-- The variants an unfinished import has met, so that a number given twice in one file is found however far apart the rows stand.
create table catalog.import_seen (
  job         varchar(36)  not null,
  sku         varchar(64)  not null,
  constraint import_seen_pk primary key (job, sku),
  constraint import_seen_job foreign key (job) references catalog.import_job (id)
);

-- The first row of the file as it came, for the file of rows to correct.
alter table catalog.import_job add column header varchar(100000) not null;
