-- What somebody of the house did with a customer's appointment, and why. No name of a customer stands here.
create table booking.house_act (
  id          varchar(36)              not null,
  appointment varchar(6)               not null references booking.appointment (number),
  act         varchar(10)              not null,
  version     bigint                   not null,
  by_staff    varchar(8)               not null,
  at          timestamp with time zone not null,
  from_at     timestamp with time zone not null,
  staff       varchar(8)               not null,
  reason      varchar(600)             not null,
  constraint house_act_pk primary key (id)
);
create index house_act_by_appointment on booking.house_act (appointment, at);
