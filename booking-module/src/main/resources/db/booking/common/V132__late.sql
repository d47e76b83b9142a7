-- What a customer says shortly before: so many minutes late, or (without minutes) that she does not come.
alter table booking.appointment add column late_minutes integer;
alter table booking.appointment add column late_said_at timestamp with time zone;
alter table booking.appointment add constraint appointment_late
  check (late_minutes is null or (late_minutes between 1 and 120 and late_said_at is not null));
