-- Pieces on their way from one shop to another: sent as moves of the one, received as moves of the
-- other; what did not arrive is named.
create table store.stock_transfer (
  id               varchar(36)  not null,
  from_shop        varchar(40)  not null,
  to_shop          varchar(40)  not null,
  state            varchar(12)  not null,
  note             varchar(200),
  request_key      varchar(80)  not null,
  sent_at          timestamp(6) with time zone not null,
  sent_by          varchar(40)  not null,
  sent_by_name     varchar(240) not null,
  received_at      timestamp(6) with time zone,
  received_by      varchar(40),
  received_by_name varchar(240),
  version          bigint       not null,
  constraint stock_transfer_pk primary key (id),
  constraint stock_transfer_request_uk unique (from_shop, request_key),
  constraint stock_transfer_shops_ck check (from_shop <> to_shop),
  constraint stock_transfer_state_ck check (
    (state = 'IN_TRANSIT' and received_at is null and received_by is null)
    or (state = 'RECEIVED' and received_at is not null and received_by is not null))
);
create index stock_transfer_from_ix on store.stock_transfer (from_shop, sent_at);
create index stock_transfer_to_ix on store.stock_transfer (to_shop, sent_at);

create table store.stock_transfer_line (
  transfer varchar(36) not null,
  sku      varchar(64) not null,
  sent     integer     not null,
  received integer,
  reason   varchar(200),
  constraint stock_transfer_line_pk primary key (transfer, sku),
  constraint stock_transfer_line_fk foreign key (transfer) references store.stock_transfer (id),
  constraint stock_transfer_line_ck check (sent > 0 and (received is null
    or received = sent or (received between 0 and sent and reason is not null)))
);

alter table store.stock_move add constraint stock_move_transfer_fk
  foreign key (transfer) references store.stock_transfer (id);
create index stock_move_transfer_ix on store.stock_move (transfer);
