-- How somebody came: by her code, by a click of the staff, or without an appointment.
create table store.arrival (
  shop varchar(40) not null,
  visit varchar(36) not null,
  level varchar(10) not null,
  by_staff varchar(20),
  first_name varchar(80),
  topic_fr varchar(120) not null,
  topic_en varchar(120) not null,
  constraint arrival_pk primary key (shop, visit),
  constraint arrival_of_visit foreign key (shop, visit) references store.visit (shop, id),
  constraint arrival_level_known check (
    level = 'CODE' or (level in ('STAFF', 'WALK_IN') and by_staff is not null))
);

-- Wrong check-in codes by shop and address; locked while a guess is judged.
create table store.code_guesses (
  shop varchar(40) not null,
  address varchar(64) not null,
  since timestamp(6) with time zone not null,
  wrong integer not null,
  constraint code_guesses_pk primary key (shop, address)
);
