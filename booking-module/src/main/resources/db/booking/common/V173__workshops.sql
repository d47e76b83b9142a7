-- A workshop: something for a group at a time, with a number of places. taken is what is reserved or offered; the check
-- lets nobody take more than there is. series joins the dates of the same workshop and is the number of the first.
create table booking.workshop (
  number              varchar(6)               not null,
  series              varchar(6)               not null,
  shop                varchar(40)              not null,
  zone                varchar(40)              not null,
  title_fr            varchar(120)             not null,
  title_en            varchar(120)             not null,
  about_fr            varchar(2000)            not null,
  about_en            varchar(2000)            not null,
  staff               varchar(8)               not null,
  staff_name          varchar(120)             not null,
  colleague           varchar(8),
  colleague_name      varchar(120),
  room                varchar(40),
  from_at             timestamp with time zone not null,
  minutes             integer                  not null,
  preparation_minutes integer                  not null,
  tidying_minutes     integer                  not null,
  places              integer                  not null,
  taken               integer                  not null,
  reserve_until       timestamp with time zone not null,
  state               varchar(10)              not null,
  revision            bigint                   not null,
  cancelled_because   varchar(300),
  planned_by          varchar(8)               not null,
  planned_at          timestamp with time zone not null,
  changed_at          timestamp with time zone not null,
  constraint workshop_pk primary key (number),
  constraint workshop_host foreign key (staff) references booking.staff_member (staff),
  constraint workshop_second_host foreign key (colleague) references booking.staff_member (staff),
  constraint workshop_two_people check (colleague is null or colleague <> staff),
  constraint workshop_room foreign key (room) references booking.room (room),
  constraint workshop_state check (state in ('DRAFT', 'OPEN', 'CANCELLED', 'HELD')),
  constraint workshop_length check (minutes between 15 and 480),
  constraint workshop_around check (preparation_minutes between 0 and 240 and tidying_minutes between 0 and 240),
  constraint workshop_places check (places between 1 and 200),
  constraint workshop_fits check (taken >= 0 and taken <= places),
  constraint workshop_reserve_before check (reserve_until <= from_at)
);
create index workshop_by_shop on booking.workshop (shop, state, from_at);
create index workshop_by_series on booking.workshop (series, from_at);
create index workshop_by_state on booking.workshop (state, from_at);
create index workshop_by_host on booking.workshop (staff, from_at);
create index workshop_by_second_host on booking.workshop (colleague, from_at);
