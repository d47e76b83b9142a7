-- Addresses that are told what happens to appointments. The secret that signs is made from the nonce and a key outside
-- the database.
create table booking.webhook (
  id            varchar(36)              not null,
  name          varchar(80)              not null,
  address       varchar(500)             not null,
  events        varchar(200)             not null,
  nonce         varchar(32)              not null,
  state         varchar(8)               not null,
  note          varchar(200),
  failing_since timestamp with time zone,
  made_by       varchar(8)               not null references booking.staff_member (staff),
  made_at       timestamp with time zone not null,
  constraint webhook_pk primary key (id),
  constraint webhook_state check (state in ('ACTIVE', 'DISABLED'))
);

create table booking.webhook_shop (
  webhook varchar(36) not null references booking.webhook (id),
  shop    varchar(40) not null,
  constraint webhook_shop_pk primary key (webhook, shop)
);
create index webhook_shop_by_shop on booking.webhook_shop (shop);

-- What each was told, and how it went; erased after a month. No customer stands in it.
create table booking.webhook_delivery (
  id           varchar(36)              not null,
  webhook      varchar(36)              not null references booking.webhook (id),
  event        varchar(36)              not null,
  type         varchar(10)              not null,
  appointment  varchar(6)               references booking.appointment (number),
  body         varchar(2000)            not null,
  happened_at  timestamp with time zone not null,
  attempts     integer                  not null,
  due_at       timestamp with time zone not null,
  delivered_at timestamp with time zone,
  last_status  integer,
  last_error   varchar(200),
  constraint webhook_delivery_pk primary key (id),
  constraint webhook_delivery_once unique (webhook, event)
);
create index webhook_delivery_by_due on booking.webhook_delivery (delivered_at, due_at);
create index webhook_delivery_by_time on booking.webhook_delivery (webhook, happened_at);
create index webhook_delivery_by_age on booking.webhook_delivery (happened_at);
