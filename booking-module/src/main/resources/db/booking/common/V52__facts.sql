-- Numbers for facts are given under the lock of this one row, which is held until commit: who reads up to a number
-- has seen everything below it.
create table booking.fact_counter (
  name          varchar(20) not null,
  last_sequence bigint      not null,
  constraint fact_counter_pk primary key (name)
);
insert into booking.fact_counter (name, last_sequence) values ('appointment', 0);

create table booking.appointment_fact (
  sequence    bigint                   not null,
  fact        varchar(10)              not null,
  happened_at timestamp with time zone not null,
  appointment varchar(6)               not null references booking.appointment (number),
  version     bigint                   not null,
  document    varchar(80000)           not null,
  constraint appointment_fact_pk primary key (sequence),
  constraint appointment_fact_kind check (fact in ('AGREED', 'MOVED', 'CHANGED', 'CANCELLED'))
);
create index appointment_fact_by_appointment on booking.appointment_fact (appointment, version);

-- What the store told about a visit; the message's own number makes it count once.
create table booking.visit_fact (
  message_id  varchar(36)              not null,
  fact        varchar(10)              not null,
  appointment varchar(6)               not null references booking.appointment (number),
  happened_at timestamp with time zone not null,
  outcome     varchar(400),
  received_at timestamp with time zone not null,
  constraint visit_fact_pk primary key (message_id),
  constraint visit_fact_kind check (fact in ('ARRIVED', 'SOLD', 'LEFT'))
);
create index visit_fact_by_appointment on booking.visit_fact (appointment, happened_at);
