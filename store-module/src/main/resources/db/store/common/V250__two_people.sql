-- Two entries with something in common are two people: said by somebody, and whether that was taken back. They are not
-- suggested as one again until then. The lesser number stands first.
create table store.client_apart (
  id             varchar(36)  not null,
  one            varchar(8)   not null,
  other          varchar(8)   not null,
  said_at        timestamp(6) with time zone not null,
  said_by        varchar(20)  not null,
  said_by_name   varchar(200) not null,
  undone_at      timestamp(6) with time zone,
  undone_by      varchar(20),
  undone_by_name varchar(200),
  constraint client_apart_pk primary key (id),
  constraint client_apart_one_fk foreign key (one) references store.client (client) on delete cascade,
  constraint client_apart_other_fk foreign key (other) references store.client (client) on delete cascade,
  constraint client_apart_two_ck check (one < other),
  constraint client_apart_undone_ck check ((undone_at is null) = (undone_by is null)
    and (undone_at is null) = (undone_by_name is null))
);
create index client_apart_one_ix on store.client_apart (one, other);
create index client_apart_other_ix on store.client_apart (other);
