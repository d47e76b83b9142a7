-- What the index has yet to read again: written in the transaction of the change itself, so that no
-- crash between commit and indexing can lose one. Insert only, so that two changes never wait for each other.
create table catalog.index_task (
  id          varchar(36)  not null,
  product     varchar(64)  not null,
  constraint index_task_pk primary key (id)
);

-- The state of the index that belongs to this database. An index with another stamp belongs to
-- another database, or one of the two was restored from a copy: then it is built anew.
create table catalog.index_state (
  one         integer      not null,
  stamp       varchar(36)  not null,
  constraint index_state_pk primary key (one),
  constraint index_state_one check (one = 1)
);
