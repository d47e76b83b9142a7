-- Pictures of the room, made anew from what a phone sent: small, without anything but what is seen.
-- They go with their list; what they hold is read only when somebody looks.
create table catalog.selection_picture (
  id        varchar(22) not null,
  selection varchar(22) not null,
  position  integer     not null,
  width     integer     not null,
  height    integer     not null,
  constraint selection_picture_pk primary key (id),
  constraint selection_picture_selection foreign key (selection) references catalog.selection (token) on delete cascade
);
create index selection_picture_by_selection on catalog.selection_picture (selection);

create table catalog.selection_picture_content (
  id      varchar(22) not null,
  content bytea       not null,
  constraint selection_picture_content_pk primary key (id),
  constraint selection_picture_content_picture foreign key (id) references catalog.selection_picture (id) on delete cascade
);
