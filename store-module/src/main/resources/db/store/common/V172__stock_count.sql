-- A count of some articles of a shop. A line keeps what was counted and what the ledger had at that
-- moment; sales before and after change neither, and only their difference is written in the end.
create table store.count_sheet (
  id               varchar(36)  not null,
  shop             varchar(40)  not null,
  name             varchar(120) not null,
  state            varchar(12)  not null,
  started_at       timestamp(6) with time zone not null,
  started_by       varchar(40)  not null,
  started_by_name  varchar(240) not null,
  compared_at      timestamp(6) with time zone,
  finished_at      timestamp(6) with time zone,
  finished_by      varchar(40),
  finished_by_name varchar(240),
  version          bigint       not null,
  constraint count_sheet_pk primary key (id),
  constraint count_sheet_shop_uk unique (shop, id),
  constraint count_sheet_state_ck check (
    (state in ('COUNTING', 'COMPARED') and finished_at is null)
    or (state in ('FINISHED', 'DROPPED') and finished_at is not null and finished_by is not null))
);
create index count_sheet_shop_ix on store.count_sheet (shop, started_at);

create table store.count_line (
  sheet       varchar(36) not null,
  sku         varchar(64) not null,
  place       integer     not null,
  counted     integer,
  ledger      integer,
  moved       boolean     not null,
  counted_at  timestamp(6) with time zone,
  counted_by  varchar(40),
  reason      varchar(200),
  constraint count_line_pk primary key (sheet, sku),
  constraint count_line_place_uk unique (sheet, place),
  constraint count_line_sheet_fk foreign key (sheet) references store.count_sheet (id),
  constraint count_line_counted_ck check (
    (counted is null and ledger is null and counted_at is null and counted_by is null)
    or (counted >= 0 and ledger is not null and counted_at is not null and counted_by is not null))
);

alter table store.stock_move add constraint stock_move_sheet_fk
  foreign key (shop, sheet) references store.count_sheet (shop, id);
create index stock_move_sheet_ix on store.stock_move (shop, sheet);
