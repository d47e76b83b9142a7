-- In which language the house writes to somebody who works there, and whether she wants to be told by letter what
-- colleagues offer her. One row a person who said so herself.
create table booking.staff_letters (
  staff    varchar(8) not null references booking.staff_member (staff),
  language varchar(2) not null,
  offers   boolean    not null,
  constraint staff_letters_pk primary key (staff),
  constraint staff_letters_language check (language in ('fr', 'en'))
);

-- When somebody last said that she had seen what changed in her weeks.
create table booking.weeks_seen (
  staff   varchar(8)               not null references booking.staff_member (staff),
  seen_at timestamp with time zone not null,
  constraint weeks_seen_pk primary key (staff)
);

alter table booking.mail drop constraint mail_kind;
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED',
   'ASKED', 'ANSWERED', 'WAITING', 'FREED',
   'RESERVED', 'RESCHEDULED', 'GIVEN_BACK', 'CALLED_OFF', 'IN_LINE', 'OFFERED', 'ROTA',
   'LEAVE_YES', 'LEAVE_NO', 'ILLNESS', 'SHIFT_ASKED', 'SHIFT_TAKEN', 'SHIFT_DONE', 'SHIFT_NO'));
