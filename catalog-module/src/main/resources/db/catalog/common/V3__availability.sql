-- Where a variant can be seen, and how many a shop has as the store last told.
create table catalog.display (
  shop        varchar(40)  not null,
  sku         varchar(64)  not null,
  position    integer      not null,
  floor       integer      not null,
  department  varchar(120) not null,
  bay         varchar(20)  not null,
  constraint display_pk primary key (sku, shop, position),
  constraint display_variant foreign key (sku) references catalog.variant (sku),
  constraint display_floor foreign key (shop, floor) references catalog.shop_floor (shop, number)
);
create index display_by_shop on catalog.display (shop, floor);

-- Version 0 is an opening value from an import; the store's word has versions from 1 and is never overwritten by an import.
create table catalog.stock_level (
  shop        varchar(40)  not null,
  sku         varchar(64)  not null,
  on_hand     integer      not null,
  as_of       timestamp with time zone not null,
  version     bigint       not null,
  constraint stock_level_pk primary key (shop, sku),
  constraint stock_level_shop foreign key (shop) references catalog.shop (code),
  constraint stock_level_variant foreign key (sku) references catalog.variant (sku),
  constraint stock_level_version check (version >= 0)
);
create index stock_level_by_sku on catalog.stock_level (sku);

-- What the store has told, so that a message delivered twice counts once.
create table catalog.stock_message (
  message     varchar(36)  not null,
  received    timestamp with time zone not null,
  constraint stock_message_pk primary key (message)
);
