-- Somebody asks to be absent, or tells that she is ill. Of an illness nothing is written but that there is one.
-- A request that was approved and names no absence any more: the manager took the absence back.
create table booking.leave_request (
  id         varchar(36)              not null,
  staff      varchar(8)               not null references booking.staff_member (staff),
  kind       varchar(12)              not null,
  from_at    timestamp with time zone not null,
  to_at      timestamp with time zone not null,
  note       varchar(300),
  state      varchar(10)              not null,
  asked_at   timestamp with time zone not null,
  decided_at timestamp with time zone,
  decided_by varchar(8),
  decided_in varchar(40),
  reason     varchar(300),
  absence    varchar(36) references booking.absence (id) on delete set null,
  constraint leave_request_pk primary key (id),
  constraint leave_request_kind check (kind in ('HOLIDAY', 'SICKNESS', 'TRAINING', 'FAMILY', 'OTHER')),
  constraint leave_request_state check (state in ('ASKED', 'TOLD', 'APPROVED', 'DECLINED', 'WITHDRAWN')),
  constraint leave_request_forward check (from_at < to_at),
  constraint leave_request_no_diagnosis check (kind <> 'SICKNESS' or note is null),
  constraint leave_request_entered check (absence is null or state = 'APPROVED'),
  constraint leave_request_why check (state <> 'DECLINED' or (reason is not null and decided_by is not null))
);
create index leave_request_by_staff on booking.leave_request (staff, from_at);
create index leave_request_by_state on booking.leave_request (state, to_at);
