-- What is agreed with a person from a day on; the past keeps what was agreed then. adult_on is the day of
-- majority, and null for an adult: a date of birth is never kept.
create table booking.employment (
  staff           varchar(8) not null references booking.staff_member (staff),
  valid_from      date       not null,
  weekly_minutes  integer    not null,
  adult_on        date,
  free_days       varchar(60) not null,
  sundays         boolean    not null,
  sundays_said_on date,
  constraint employment_pk primary key (staff, valid_from),
  constraint employment_minutes check (weekly_minutes between 0 and 2880),
  -- nobody works on Sundays without a word of her own, which has a day
  constraint employment_word check (sundays = false or sundays_said_on is not null)
);

-- Who wrote down what of it; the number of its rows is the revision that a change names.
create table booking.employment_audit (
  id       varchar(36)              not null,
  at       timestamp with time zone not null,
  by_staff varchar(8)               not null,
  staff    varchar(8)               not null references booking.staff_member (staff),
  was      varchar(400)             not null,
  becomes  varchar(400)             not null,
  constraint employment_audit_pk primary key (id)
);
create index employment_audit_by_staff on booking.employment_audit (staff, at);
