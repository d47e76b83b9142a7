-- Letters about something else than an appointment: an enquiry or a place on the waiting list, named in about, of a shop.
alter table booking.mail alter column appointment drop not null;
alter table booking.mail add column shop varchar(40);
alter table booking.mail add column about varchar(36);
alter table booking.mail drop constraint mail_kind;
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED',
   'ASKED', 'ANSWERED', 'WAITING', 'FREED'));
alter table booking.mail add constraint mail_of check (appointment is not null or (shop is not null and about is not null));
create index mail_by_about on booking.mail (about);
