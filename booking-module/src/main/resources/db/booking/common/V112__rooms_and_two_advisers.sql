-- Rooms and equipment of a shop that some advice takes: the studio where plans are drawn, the bed of the sleep test.
create table booking.room (
  room    varchar(40) not null,
  shop    varchar(40) not null,
  kind    varchar(40) not null,
  name_fr varchar(80) not null,
  name_en varchar(80) not null,
  in_use  boolean     not null,
  constraint room_pk primary key (room)
);
create index room_by_shop on booking.room (shop, kind);

-- What advice on a topic takes besides its minutes: how many advisers at once, a room of which kind.
alter table booking.topic add column advisers integer default 1 not null;
alter table booking.topic add column room_kind varchar(40);
alter table booking.topic add constraint topic_advisers check (advisers between 1 and 2);

alter table booking.appointment add column colleague varchar(8);
alter table booking.appointment add column colleague_name varchar(120);
alter table booking.appointment add column room varchar(40);
alter table booking.appointment add constraint appointment_colleague foreign key (colleague)
  references booking.staff_member (staff);
alter table booking.appointment add constraint appointment_room foreign key (room) references booking.room (room);
alter table booking.appointment add constraint appointment_two_people check (colleague is null or colleague <> staff);
create index appointment_by_colleague on booking.appointment (colleague, busy_from);
