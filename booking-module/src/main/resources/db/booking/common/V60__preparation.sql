-- What an adviser prepared and the customer may see, as the store told it last; no document: it was taken back.
create table booking.preparation (
  appointment  varchar(6)               not null references booking.appointment (number),
  told_version bigint                   not null,
  document     varchar(200000),
  told_at      timestamp with time zone not null,
  received_at  timestamp with time zone not null,
  constraint preparation_pk primary key (appointment)
);
