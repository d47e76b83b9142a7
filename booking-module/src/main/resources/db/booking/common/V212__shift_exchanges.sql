-- Somebody offers a published shift to a colleague or to all, or proposes one of hers against one of a colleague's.
-- A shift has one open offer: its number stands in open_shift as long as the offer is open, and the key refuses a second.
create table booking.shift_offer (
  id           varchar(36)              not null,
  shop         varchar(40)              not null,
  zone         varchar(40)              not null,
  shift        varchar(36)              not null,
  open_shift   varchar(36),
  staff        varchar(8)               not null references booking.staff_member (staff),
  work_day     date                     not null,
  from_at      timestamp with time zone not null,
  to_at        timestamp with time zone not null,
  asked_of     varchar(8) references booking.staff_member (staff),
  return_shift varchar(36),
  return_from  timestamp with time zone,
  return_to    timestamp with time zone,
  ends_at      timestamp with time zone not null,
  state        varchar(9)               not null,
  taken_by     varchar(8) references booking.staff_member (staff),
  offered_at   timestamp with time zone not null,
  taken_at     timestamp with time zone,
  decided_at   timestamp with time zone,
  decided_by   varchar(8),
  reason       varchar(300),
  constraint shift_offer_pk primary key (id),
  constraint shift_offer_once unique (open_shift),
  constraint shift_offer_state check (state in ('OFFERED', 'AWAITING', 'DONE', 'DECLINED', 'WITHDRAWN', 'EXPIRED')),
  constraint shift_offer_open check ((state in ('OFFERED', 'AWAITING')) = (open_shift is not null)),
  constraint shift_offer_taken check (state not in ('AWAITING', 'DONE') or taken_by is not null),
  constraint shift_offer_to_another check (asked_of <> staff),
  constraint shift_offer_by_another check (taken_by <> staff),
  constraint shift_offer_against check ((return_shift is null) = (return_from is null)
    and (return_shift is null) = (return_to is null) and (return_shift is null or asked_of is not null)),
  constraint shift_offer_forward check (from_at < to_at)
);
create index shift_offer_by_shop on booking.shift_offer (shop, state, ends_at);
create index shift_offer_by_staff on booking.shift_offer (staff, offered_at);
create index shift_offer_by_taker on booking.shift_offer (taken_by, offered_at);

-- Whether exchanges of a shop need no manager where nothing stands against them.
create table booking.exchange_rule (
  shop       varchar(40)              not null,
  by_itself  boolean                  not null,
  set_by     varchar(8)               not null,
  set_at     timestamp with time zone not null,
  constraint exchange_rule_pk primary key (shop)
);
