-- What of the demo house was shown once; it never comes back when somebody put it away.
create table store.demo_loaded (
  name      varchar(40) not null,
  loaded_at timestamp(6) with time zone not null,
  constraint demo_loaded_pk primary key (name)
);
