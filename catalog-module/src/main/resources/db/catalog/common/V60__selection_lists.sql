-- Several lists a browser, each with a note and measures, and two links to give away. A link is a
-- token of its own, so that it can be taken back or renewed: the links given so far go on reading.
alter table catalog.selection add column note varchar(1000);
alter table catalog.selection add column opened timestamp with time zone;
alter table catalog.selection add column read_token varchar(22);
alter table catalog.selection add column read_shared boolean default true not null;
alter table catalog.selection add column edit_token varchar(22);
update catalog.selection set opened = changed, read_token = token;
alter table catalog.selection alter column opened set not null;
alter table catalog.selection alter column read_token set not null;
alter table catalog.selection add constraint selection_read_token unique (read_token);
alter table catalog.selection add constraint selection_edit_token unique (edit_token);
create index selection_by_opened on catalog.selection (opened);

create table catalog.selection_measure (
  selection varchar(22) not null,
  label     varchar(60) not null,
  position  integer     not null,
  length_mm integer     not null,
  constraint selection_measure_pk primary key (selection, label),
  constraint selection_measure_length check (length_mm between 1 and 100000),
  constraint selection_measure_selection foreign key (selection) references catalog.selection (token) on delete cascade
);
