-- Somebody is not there, in no shop, whatever the rota says. Why is for managers only, and no more than a kind.
create table booking.absence (
  id         varchar(36)              not null,
  staff      varchar(8)               not null,
  kind       varchar(12)              not null,
  from_at    timestamp with time zone not null,
  to_at      timestamp with time zone not null,
  entered_by varchar(8)               not null,
  entered_at timestamp with time zone not null,
  constraint absence_pk primary key (id),
  constraint absence_of foreign key (staff) references booking.staff_member (staff),
  constraint absence_kind check (kind in ('HOLIDAY', 'SICKNESS', 'TRAINING', 'FAMILY', 'OTHER')),
  constraint absence_runs_forward check (from_at < to_at)
);
create index absence_by_staff on booking.absence (staff, from_at);
create index absence_by_end on booking.absence (to_at);
