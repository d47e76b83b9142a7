-- Goods come back, money goes out. A refund stands on a sale of the same shop, which stands on its
-- visit; device, person and session are open like a sale's (V152). Its amounts are negative, so that
-- a period is the sum of its sales and its refunds.
alter table store.sale_line add constraint sale_line_sold_uk
  unique (shop, sale, place, quantity, total_cents);

create table store.refund (
  shop           varchar(40)  not null,
  id             varchar(36)  not null,
  till           varchar(20)  not null,
  device         varchar(36)  not null,
  sign_on        varchar(36)  not null,
  staff          varchar(20)  not null,
  staff_name     varchar(200) not null,
  till_session   varchar(36)  not null,
  sale           varchar(36)  not null,
  request_key    varchar(80)  not null,
  request_hash   varchar(64)  not null,
  series         varchar(20)  not null,
  receipt_number bigint       not null,
  refunded_at    timestamp(6) with time zone not null,
  reason         varchar(20)  not null,
  lines          integer      not null,
  total_cents    bigint       not null,
  tax_cents      bigint       not null,
  eco_cents      bigint       not null,
  approval       varchar(36),
  approved_by    varchar(20),
  journal_no     bigint       not null,
  constraint refund_pk primary key (shop, id),
  constraint refund_id_uk unique (id),
  constraint refund_sale_uk unique (shop, id, sale),
  constraint refund_request_uk unique (shop, request_key),
  constraint refund_receipt_uk unique (shop, series, receipt_number),
  constraint refund_approval_uk unique (shop, approval),
  constraint refund_device_fk foreign key (shop, till, device) references store.device (shop, till, id),
  constraint refund_sign_on_fk foreign key (shop, device, sign_on, staff)
    references store.sign_on (shop, device, id, staff),
  constraint refund_session_fk foreign key (shop, till, till_session)
    references store.till_session (shop, till, id),
  constraint refund_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint refund_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint refund_approval_fk foreign key (shop, approval, approved_by)
    references store.approval_code (shop, id, staff),
  constraint refund_approved_ck check (
    (approval is null and approved_by is null)
    or (approval is not null and approved_by is not null and approved_by <> staff)),
  constraint refund_reason_ck check (reason in ('CHANGED_MIND', 'WRONG_ARTICLE', 'FAULTY')),
  constraint refund_sums_ck check (lines > 0 and total_cents <= 0
    and tax_cents between total_cents and 0 and eco_cents between total_cents and 0)
);
create index refund_session_ix on store.refund (shop, till, till_session);
create index refund_of_sale_ix on store.refund (shop, sale);

-- The returns of a sold line follow one another like the entries of a journal: each begins where the
-- one before ended, in pieces and in cents, and none goes beyond what was sold. Two that begin at the
-- same turn cannot both be there (abuse case 24).
create table store.refund_line (
  shop          varchar(40) not null,
  refund        varchar(36) not null,
  sale          varchar(36) not null,
  place         integer     not null,
  sku           varchar(64) not null,
  turn          integer     not null,
  previous_turn integer,
  quantity      integer     not null,
  pieces_before integer     not null,
  pieces_after  integer     not null,
  pieces_sold   integer     not null,
  cents_before  bigint      not null,
  cents_after   bigint      not null,
  cents_sold    bigint      not null,
  total_cents   bigint      not null,
  eco_cents     bigint      not null,
  tax_rate_bp   integer     not null,
  constraint refund_line_pk primary key (shop, refund, place),
  constraint refund_line_turn_uk unique (shop, sale, place, turn),
  constraint refund_line_chain_uk unique (shop, sale, place, turn, pieces_after, cents_after),
  constraint refund_line_refund_fk foreign key (shop, refund, sale)
    references store.refund (shop, id, sale),
  constraint refund_line_sold_fk foreign key (shop, sale, place, pieces_sold, cents_sold)
    references store.sale_line (shop, sale, place, quantity, total_cents),
  constraint refund_line_chain_fk foreign key
    (shop, sale, place, previous_turn, pieces_before, cents_before)
    references store.refund_line (shop, sale, place, turn, pieces_after, cents_after),
  constraint refund_line_order_ck check (
    (turn = 1 and previous_turn is null and pieces_before = 0 and cents_before = 0)
    or (turn > 1 and previous_turn = turn - 1)),
  constraint refund_line_pieces_ck check (quantity > 0
    and pieces_after = pieces_before + quantity and pieces_after <= pieces_sold),
  constraint refund_line_cents_ck check (total_cents = cents_before - cents_after
    and total_cents <= 0 and cents_after <= cents_sold
    and (pieces_after < pieces_sold or cents_after = cents_sold)
    and eco_cents between total_cents and 0)
);

create table store.refund_tax (
  shop        varchar(40) not null,
  refund      varchar(36) not null,
  tax_rate_bp integer     not null,
  gross_cents bigint      not null,
  tax_cents   bigint      not null,
  constraint refund_tax_pk primary key (shop, refund, tax_rate_bp),
  constraint refund_tax_refund_fk foreign key (shop, refund) references store.refund (shop, id),
  constraint refund_tax_sums_ck check (tax_cents <= 0 and tax_cents >= gross_cents)
);

create table store.refund_payment (
  shop          varchar(40) not null,
  refund        varchar(36) not null,
  place         integer     not null,
  means         varchar(12) not null,
  amount_cents  bigint      not null,
  authorisation varchar(20),
  constraint refund_payment_pk primary key (shop, refund, place),
  constraint refund_payment_refund_fk foreign key (shop, refund) references store.refund (shop, id),
  constraint refund_payment_means_ck check (
    (means = 'CASH' and amount_cents between -100000 and -1 and authorisation is null)
    or (means = 'CARD' and amount_cents < 0 and authorisation is not null))
);

-- Copy 0 is the original, copy n the duplicata n.
create table store.refund_print (
  shop       varchar(40) not null,
  refund     varchar(36) not null,
  copy_no    integer     not null,
  printed_at timestamp(6) with time zone not null,
  printed_by varchar(20) not null,
  constraint refund_print_pk primary key (shop, refund, copy_no),
  constraint refund_print_refund_fk foreign key (shop, refund) references store.refund (shop, id),
  constraint refund_print_copy_ck check (copy_no >= 0)
);

-- What comes back is a move; a faulty piece leaves again as one that cannot be sold.
alter table store.stock_move add column refund varchar(36);
alter table store.stock_move add constraint stock_move_refund_fk
  foreign key (shop, refund) references store.refund (shop, id);
alter table store.stock_move drop constraint stock_move_kind_ck;
alter table store.stock_move add constraint stock_move_kind_ck check (
  (kind = 'OPENING' and sale is null and refund is null)
  or (kind = 'SALE' and sale is not null and refund is null and quantity < 0)
  or (kind = 'RETURN' and sale is null and refund is not null and quantity > 0)
  or (kind = 'BREAKAGE' and sale is null and refund is not null and quantity < 0 and reason is not null)
  or (kind = 'CORRECTION' and sale is null and refund is null and reason is not null));
alter table store.stock_move drop constraint stock_move_below_zero_ck;
alter table store.stock_move add constraint stock_move_below_zero_ck check (
  on_hand >= 0 or kind in ('OPENING', 'RETURN') or reason is not null);
