-- Letters of more kinds: reminders, a prepared visit, a missed one. Those have no calendar file, and an end.
alter table booking.mail alter column calendar drop not null;
alter table booking.mail alter column calendar_method drop not null;
alter table booking.mail add column kind varchar(12) default 'AGREED' not null;
alter table booking.mail add column until_at timestamp with time zone;
alter table booking.mail add column bounced_at timestamp with time zone;
alter table booking.mail add column bounce varchar(20);
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED'));
update booking.mail set kind = 'CANCELLED' where calendar_method = 'CANCEL';
create index mail_by_appointment on booking.mail (appointment, sent_at);

-- What is known of an address, under a fingerprint made with a secret outside the database: that its owner wants only
-- what she asks for, and that its mailbox takes nothing.
create table booking.address_mark (
  fingerprint varchar(64)              not null,
  refused_at  timestamp with time zone,
  bounced_at  timestamp with time zone,
  constraint address_mark_pk primary key (fingerprint)
);
