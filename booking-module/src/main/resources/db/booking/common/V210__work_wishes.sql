-- What somebody wishes for her working times: on one day, or on a weekday from a day until a day. Erased a year after.
create table booking.work_wish (
  id         varchar(36)              not null,
  staff      varchar(8)               not null references booking.staff_member (staff),
  kind       varchar(5)               not null,
  weekday    integer,
  from_day   date                     not null,
  until_day  date                     not null,
  at_minute  integer,
  wished_at  timestamp with time zone not null,
  constraint work_wish_pk primary key (id),
  constraint work_wish_kind check (kind in ('FREE', 'EARLY', 'LATE', 'WORK')),
  constraint work_wish_weekday check (weekday between 1 and 7),
  constraint work_wish_forward check (from_day <= until_day),
  constraint work_wish_one_day check (weekday is not null or from_day = until_day),
  constraint work_wish_hour check ((kind in ('EARLY', 'LATE')) = (at_minute is not null)),
  constraint work_wish_minute check (at_minute between 1 and 1439)
);
create index work_wish_by_staff on booking.work_wish (staff, until_day);
