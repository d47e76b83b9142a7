-- Her own page: links by e-mail, what she asks of the house, and how people are erased from appointments.
alter table booking.mail drop constraint mail_kind;
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED',
   'ASKED', 'ANSWERED', 'WAITING', 'FREED',
   'RESERVED', 'RESCHEDULED', 'GIVEN_BACK', 'CALLED_OFF', 'IN_LINE', 'OFFERED', 'ROTA',
   'LEAVE_YES', 'LEAVE_NO', 'ILLNESS', 'SHIFT_ASKED', 'SHIFT_TAKEN', 'SHIFT_DONE', 'SHIFT_NO', 'PAPER',
   'OWN_LINK', 'STILL_KNOWN', 'ERASED', 'FOLLOW_UP', 'SERVICE'));

alter table booking.appointment add column erased_at timestamp with time zone;
alter table booking.appointment drop constraint appointment_reachable;
alter table booking.appointment add constraint appointment_reachable
  check (erased_at is not null or email is not null or phone is not null);
create index appointment_by_time on booking.appointment (from_at, erased_at);

-- A link is opened once; then the page behind it is open for a while in one browser. The address goes with the row,
-- or once she is erased; person is its fingerprint.
create table booking.own_link (
  link_hash     varchar(64)              not null,
  person        varchar(64)              not null,
  email         varchar(254),
  language      varchar(2)               not null,
  stays         boolean                  not null,
  asked_at      timestamp with time zone not null,
  ends_at       timestamp with time zone not null,
  opened_at     timestamp with time zone,
  page_hash     varchar(64),
  page_ends_at  timestamp with time zone,
  constraint own_link_pk primary key (link_hash),
  constraint own_link_page unique (page_hash),
  constraint own_link_opened check ((opened_at is null) = (page_hash is null)
    and (opened_at is null) = (page_ends_at is null)),
  constraint own_link_language check (language in ('fr', 'en'))
);
create index own_link_by_person on booking.own_link (person, asked_at);
create index own_link_by_end on booking.own_link (ends_at);

-- What she asks of the house: here, of the catalogue and of the store. What it says of her is emptied once all three
-- have done it; that and when it was done stays under her fingerprint.
create table booking.privacy_request (
  id         varchar(36)              not null,
  kind       varchar(10)              not null,
  person     varchar(64)              not null,
  email      varchar(254),
  language   varchar(2)               not null,
  told       varchar(60000),
  asked_at   timestamp with time zone not null,
  due_at     timestamp with time zone not null,
  lists_at   timestamp with time zone,
  store_at   timestamp with time zone,
  done_at    timestamp with time zone,
  answer     varchar(400000),
  constraint privacy_request_pk primary key (id),
  constraint privacy_request_kind check (kind in ('LOOK', 'CONSENT', 'CORRECT', 'STRIKE', 'STAY', 'ERASE')),
  constraint privacy_request_language check (language in ('fr', 'en')),
  constraint privacy_request_done check (done_at is null or (lists_at is not null and store_at is not null
    and email is null and told is null))
);
create index privacy_request_by_person on booking.privacy_request (person, asked_at);
create index privacy_request_by_state on booking.privacy_request (store_at, asked_at);

-- Lists in the catalogue that go with her.
create table booking.list_erasure (
  request  varchar(36)              not null,
  token    varchar(64)              not null,
  attempts integer                  not null,
  due_at   timestamp with time zone not null,
  constraint list_erasure_pk primary key (request, token),
  constraint list_erasure_of foreign key (request) references booking.privacy_request (id) on delete cascade
);
create index list_erasure_by_due on booking.list_erasure (due_at);

-- Store messages that were taken, such as the question whether somebody wants to stay known.
create table booking.privacy_message (
  message_id  varchar(36)              not null,
  received_at timestamp with time zone not null,
  constraint privacy_message_pk primary key (message_id)
);
