-- Partners outside the house who book for customers. The token itself stands nowhere, only its hash.
create table booking.partner (
  partner    varchar(7)               not null,
  name       varchar(80)              not null,
  token_hash varchar(64)              not null,
  scopes     varchar(80)              not null,
  made_by    varchar(8)               not null references booking.staff_member (staff),
  made_at    timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint partner_pk primary key (partner),
  constraint partner_token_once unique (token_hash)
);

create table booking.partner_shop (
  partner varchar(7)  not null references booking.partner (partner),
  shop    varchar(40) not null,
  constraint partner_shop_pk primary key (partner, shop)
);

-- Which appointments a partner made; it sees and changes no others.
create table booking.partner_appointment (
  appointment varchar(6)               not null references booking.appointment (number),
  partner     varchar(7)               not null references booking.partner (partner),
  made_at     timestamp with time zone not null,
  constraint partner_appointment_pk primary key (appointment)
);
create index partner_appointment_by_partner on booking.partner_appointment (partner, made_at, appointment);
