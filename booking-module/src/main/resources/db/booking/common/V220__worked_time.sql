-- What somebody said of the hours that she really worked on a day in a shop: herself, or a manager of the shop.
-- Rows are added and none is changed: of a day the last revision counts, and who said what before can be read.
-- Without times nothing was worked that day.
create table booking.worked_time (
  staff         varchar(8)               not null references booking.staff_member (staff) on delete cascade,
  shop          varchar(40)              not null,
  work_day      date                     not null,
  revision      integer                  not null,
  from_at       timestamp with time zone,
  to_at         timestamp with time zone,
  pause_minutes integer                  not null,
  said_by       varchar(8)               not null,
  said_at       timestamp with time zone not null,
  constraint worked_time_pk primary key (staff, shop, work_day, revision),
  constraint worked_time_order check (
    (from_at is null and to_at is null and pause_minutes = 0) or (from_at is not null and from_at < to_at)),
  constraint worked_time_pause check (pause_minutes between 0 and 1439)
);
create index worked_time_by_shop on booking.worked_time (shop, work_day);

-- A manager stands for the hours of a week as far as they were said: the number of rows above that she saw. What is
-- said later reopens the week.
create table booking.worked_week (
  shop         varchar(40)              not null,
  week         varchar(8)               not null,
  said         integer                  not null,
  confirmed_by varchar(8)               not null,
  confirmed_at timestamp with time zone not null,
  constraint worked_week_pk primary key (shop, week, said, confirmed_by)
);
