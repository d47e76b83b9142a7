-- How the catalogue names the shops; a receipt is printed with it also when the line is closed.
create table store.known_shop (
  code     varchar(40)  not null,
  name     varchar(120) not null,
  street   varchar(200),
  postcode varchar(20),
  city     varchar(120),
  phone    varchar(40),
  zone     varchar(60)  not null,
  as_of    timestamp(6) with time zone not null,
  constraint known_shop_pk primary key (code)
);
