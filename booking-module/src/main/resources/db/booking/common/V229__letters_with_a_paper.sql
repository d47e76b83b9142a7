-- A letter with a paper that a shop gives to somebody who asked for it. Address, words and paper go when it has left or its time is
-- over; what stays says that there was one.
alter table booking.mail add column paper_name varchar(120);
alter table booking.mail add column paper varchar(1000000);
alter table booking.mail add constraint mail_paper_ck check (kind = 'PAPER' or (paper_name is null and paper is null));
alter table booking.mail add constraint mail_paper_gone_ck check (kind <> 'PAPER' or sent_at is null or (paper is null and recipient = ''));
alter table booking.mail drop constraint mail_kind;
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED',
   'ASKED', 'ANSWERED', 'WAITING', 'FREED',
   'RESERVED', 'RESCHEDULED', 'GIVEN_BACK', 'CALLED_OFF', 'IN_LINE', 'OFFERED', 'ROTA',
   'LEAVE_YES', 'LEAVE_NO', 'ILLNESS', 'SHIFT_ASKED', 'SHIFT_TAKEN', 'SHIFT_DONE', 'SHIFT_NO', 'PAPER'));
