-- Who waits for a time, and what they would like. Who it was is erased some weeks after it ended (erased_at).
create table booking.waiting_wish (
  id              varchar(36)              not null,
  attempt_key     varchar(80)              not null,
  body_hash       varchar(64)              not null,
  link_nonce      varchar(32)              not null,
  link_hash       varchar(64)              not null,
  state           varchar(10)              not null,
  shop            varchar(40)              not null,
  zone            varchar(40)              not null,
  topic           varchar(40)              not null references booking.topic (topic),
  staff           varchar(8),
  language        varchar(2)               not null,
  week_days       integer                  not null,
  from_minute     integer                  not null,
  until_minute    integer                  not null,
  last_day        date                     not null,
  customer_name   varchar(240),
  email           varchar(254),
  phone           varchar(40),
  selection_token varchar(64),
  lapses          integer                  not null,
  asked_at        timestamp with time zone not null,
  ended_at        timestamp with time zone,
  erased_at       timestamp with time zone,
  constraint waiting_wish_pk primary key (id),
  constraint waiting_wish_once unique (attempt_key),
  constraint waiting_wish_link unique (link_hash),
  constraint waiting_wish_state check (state in ('WAITING', 'SERVED', 'LEFT', 'OVER')),
  constraint waiting_wish_ended check ((state = 'WAITING') = (ended_at is null)),
  constraint waiting_wish_days check (week_days between 1 and 127),
  constraint waiting_wish_hours check (from_minute >= 0 and until_minute <= 1440 and from_minute < until_minute),
  constraint waiting_wish_reachable check (erased_at is not null or email is not null)
);
create index waiting_wish_by_place on booking.waiting_wish (state, shop, asked_at);

-- Who was offered what and when, and what became of it: the audit of the list. A person has one open offer at a time
-- (open_wish); who has the time itself is decided by the ledger.
create table booking.waiting_offer (
  id          varchar(36)              not null,
  wish        varchar(36)              not null references booking.waiting_wish (id),
  nonce       varchar(32)              not null,
  staff       varchar(8)               not null,
  staff_name  varchar(120)             not null,
  from_at     timestamp with time zone not null,
  offered_at  timestamp with time zone not null,
  until_at    timestamp with time zone not null,
  state       varchar(10)              not null,
  decided_at  timestamp with time zone,
  appointment varchar(6)               references booking.appointment (number),
  open_wish   varchar(36),
  constraint waiting_offer_pk primary key (id),
  constraint waiting_offer_one_open unique (open_wish),
  constraint waiting_offer_state check (state in ('OPEN', 'ACCEPTED', 'DECLINED', 'LAPSED', 'LOST')),
  constraint waiting_offer_open check ((state = 'OPEN') = (open_wish is not null)),
  constraint waiting_offer_decided check ((state = 'OPEN') = (decided_at is null))
);
create index waiting_offer_by_wish on booking.waiting_offer (wish, offered_at);
