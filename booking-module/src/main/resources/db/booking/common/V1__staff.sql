-- Who works in the house: people, what they may do in which shop, what they know, what they speak.
create table booking.staff_member (
  staff          varchar(8)   not null,
  name           varchar(120) not null,
  email          varchar(254) not null,
  active         boolean      not null,
  weekly_minutes integer      not null,
  version        bigint       not null,
  constraint staff_member_pk primary key (staff),
  -- one sign-in name per person, whatever the case it was typed in
  constraint staff_member_email_once unique (email),
  constraint staff_member_email_lower check (email = lower(email)),
  constraint staff_member_minutes check (weekly_minutes between 0 and 2880)
);

create table booking.staff_right (
  staff varchar(8)  not null references booking.staff_member (staff),
  role  varchar(20) not null,
  shop  varchar(40) not null,
  constraint staff_right_pk primary key (staff, role, shop)
);
create index staff_right_by_shop on booking.staff_right (shop, role);

-- topic is the code of an advice topic; 1 knows it, 2 is at home in it, 3 teaches it
create table booking.staff_skill (
  staff       varchar(8)  not null references booking.staff_member (staff),
  topic       varchar(40) not null,
  skill_level integer     not null,
  constraint staff_skill_pk primary key (staff, topic),
  constraint staff_skill_level check (skill_level between 1 and 3)
);

create table booking.staff_language (
  staff    varchar(8) not null references booking.staff_member (staff),
  language varchar(8) not null,
  constraint staff_language_pk primary key (staff, language)
);

-- the hash carries its own parameters (PHC string), so that they can grow
create table booking.staff_password (
  staff  varchar(8)               not null references booking.staff_member (staff),
  hash   varchar(300)             not null,
  set_at timestamp with time zone not null,
  constraint staff_password_pk primary key (staff)
);
