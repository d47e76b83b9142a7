-- Where the house is, when it is open, and what is on which floor.
create table catalog.shop (
  code        varchar(40)  not null,
  position    integer      not null default 0,
  name        varchar(120) not null,
  street      varchar(200) not null,
  postcode    varchar(20)  not null,
  city        varchar(120) not null,
  phone       varchar(40)  not null,
  email       varchar(254) not null,
  zone        varchar(60)  not null,
  latitude    double precision,
  longitude   double precision,
  constraint shop_pk primary key (code),
  constraint shop_place check ((latitude is null and longitude is null)
    or (latitude between -90 and 90 and longitude between -180 and 180))
);

create table catalog.shop_floor (
  shop        varchar(40)  not null,
  number      integer      not null,
  name_fr     varchar(120) not null,
  name_en     varchar(120) not null,
  constraint shop_floor_pk primary key (shop, number),
  constraint shop_floor_shop foreign key (shop) references catalog.shop (code)
);

create table catalog.department (
  shop        varchar(40)  not null,
  floor       integer      not null,
  name_fr     varchar(120) not null,
  name_en     varchar(120) not null,
  position    integer      not null,
  constraint department_pk primary key (shop, floor, name_fr),
  constraint department_floor foreign key (shop, floor) references catalog.shop_floor (shop, number)
);

-- weekday as ISO 8601 counts: 1 is Monday. Several rows a day make a break at noon; no row means closed.
create table catalog.opening_hours (
  shop        varchar(40)  not null,
  weekday     integer      not null,
  opens       varchar(5)   not null,
  closes      varchar(5)   not null,
  constraint opening_hours_pk primary key (shop, weekday, opens),
  constraint opening_hours_shop foreign key (shop) references catalog.shop (code),
  constraint opening_hours_weekday check (weekday between 1 and 7),
  constraint opening_hours_order check (opens < closes)
);

-- An exceptional day replaces the weekday's hours; without hours the shop is closed that day.
create table catalog.exceptional_day (
  shop        varchar(40)  not null,
  on_day      date         not null,
  position    integer      not null,
  opens       varchar(5),
  closes      varchar(5),
  reason_fr   varchar(200),
  reason_en   varchar(200),
  constraint exceptional_day_pk primary key (shop, on_day, position),
  constraint exceptional_day_shop foreign key (shop) references catalog.shop (code),
  constraint exceptional_day_order check ((opens is null and closes is null)
    or (opens is not null and closes is not null and opens < closes))
);
