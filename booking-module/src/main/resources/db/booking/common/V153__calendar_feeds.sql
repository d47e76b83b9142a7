-- Private links by which a calendar program reads an adviser's or a shop's appointments. The link itself stands nowhere,
-- only its hash.
create table booking.calendar_feed (
  id         varchar(36)              not null,
  token_hash varchar(64)              not null,
  staff      varchar(8)               not null references booking.staff_member (staff),
  shop       varchar(40),
  language   varchar(2)               not null,
  made_at    timestamp with time zone not null,
  revoked_at timestamp with time zone,
  constraint calendar_feed_pk primary key (id),
  constraint calendar_feed_link_once unique (token_hash)
);
create index calendar_feed_by_staff on booking.calendar_feed (staff, made_at);
