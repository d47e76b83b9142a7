-- Wrong codes by shop and address, as for check-in; counts of ten minutes need not be carried over.
drop table store.enrolment_guess;
create table store.enrolment_guess (
  shop    varchar(40) not null,
  address varchar(64) not null,
  wrong   integer     not null,
  since   timestamp(6) with time zone not null,
  constraint enrolment_guess_pk primary key (shop, address)
);
