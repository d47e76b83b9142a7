-- After the sale: letters that a person of a shop writes, and how far a piece is, shown behind the customer's link.
-- Nothing here says who she is: what opens is known by its print, and a letter's address goes when it has left.
alter table booking.mail drop constraint mail_kind;
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED',
   'ASKED', 'ANSWERED', 'WAITING', 'FREED',
   'RESERVED', 'RESCHEDULED', 'GIVEN_BACK', 'CALLED_OFF', 'IN_LINE', 'OFFERED', 'ROTA',
   'LEAVE_YES', 'LEAVE_NO', 'ILLNESS', 'SHIFT_ASKED', 'SHIFT_TAKEN', 'SHIFT_DONE', 'SHIFT_NO', 'PAPER',
   'OWN_LINK', 'STILL_KNOWN', 'ERASED', 'FOLLOW_UP', 'SERVICE'));
alter table booking.mail add constraint mail_shop_letter_gone_ck check (
  kind not in ('FOLLOW_UP', 'SERVICE') or sent_at is null or recipient = '');

-- How far a piece is, as the store told last.
create table booking.service_status (
  ticket     varchar(10)   not null,
  print      varchar(64)   not null,
  shop       varchar(40)   not null,
  version    bigint        not null,
  document   varchar(16000) not null,
  told_at    timestamp(6) with time zone not null,
  over_since timestamp(6) with time zone,
  constraint service_status_pk primary key (ticket),
  constraint service_status_print_uk unique (print)
);
create index service_status_over_ix on booking.service_status (over_since);

-- Letters of advisers which can be stopped: the store asks which were.
create table booking.follow_up_letter (
  letter     varchar(36) not null,
  print      varchar(64) not null,
  shop       varchar(40) not null,
  taken_at   timestamp(6) with time zone not null,
  stopped_at timestamp(6) with time zone,
  constraint follow_up_letter_pk primary key (letter),
  constraint follow_up_letter_print_uk unique (print)
);
create index follow_up_letter_stopped_ix on booking.follow_up_letter (stopped_at);
create index follow_up_letter_taken_ix on booking.follow_up_letter (taken_at);
