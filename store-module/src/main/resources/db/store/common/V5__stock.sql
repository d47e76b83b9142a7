-- What a shop has of a variant; the version grows with each move and orders what the catalogue is told.
create table store.stock_level (
  shop    varchar(40) not null,
  sku     varchar(64) not null,
  on_hand integer     not null,
  as_of   timestamp(6) with time zone not null,
  version bigint      not null,
  constraint stock_level_pk primary key (shop, sku)
);

create table store.stock_move (
  shop       varchar(40)  not null,
  sku        varchar(64)  not null,
  version    bigint       not null,
  kind       varchar(12)  not null,
  quantity   integer      not null,
  on_hand    integer      not null,
  reason     varchar(200),
  sale       varchar(36),
  moved_at   timestamp(6) with time zone not null,
  moved_by   varchar(40)  not null,
  constraint stock_move_pk primary key (shop, sku, version),
  constraint stock_move_level_fk foreign key (shop, sku) references store.stock_level (shop, sku),
  constraint stock_move_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint stock_move_kind_ck check (
    (kind = 'OPENING' and sale is null) or (kind = 'SALE' and sale is not null and quantity < 0)
    or (kind = 'CORRECTION' and sale is null and reason is not null)),
  constraint stock_move_below_zero_ck check (on_hand >= 0 or kind = 'OPENING' or reason is not null)
);

-- How far the catalogue's stock has been taken over, once a shop.
create table store.stock_takeover (
  shop        varchar(40) not null,
  after_sku   varchar(64) not null,
  taken       integer     not null,
  started_at  timestamp(6) with time zone not null,
  finished_at timestamp(6) with time zone,
  last_error  varchar(500),
  constraint stock_takeover_pk primary key (shop)
);
