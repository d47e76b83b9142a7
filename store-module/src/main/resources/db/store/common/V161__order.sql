-- Goods promised for later. What was paid down on it is its deposit; it becomes one sale when it is
-- handed over.
create table store.customer_order (
  shop        varchar(40)  not null,
  id          varchar(80)  not null,
  series      varchar(20)  not null,
  serial      bigint       not null,
  visit       varchar(36)  not null,
  staff       varchar(20)  not null,
  staff_name  varchar(200) not null,
  quote       varchar(80),
  ordered_at  timestamp(6) with time zone not null,
  customer    varchar(200),
  contact     varchar(300),
  language    varchar(8)   not null,
  handover    varchar(10)  not null,
  wished_on   date,
  lines       integer      not null,
  total_cents bigint       not null,
  tax_cents   bigint       not null,
  eco_cents   bigint       not null,
  approval    varchar(36),
  approved_by varchar(20),
  state       varchar(24)  not null,
  closed_at   timestamp(6) with time zone,
  closed_by   varchar(20),
  version     bigint       not null,
  constraint customer_order_pk primary key (shop, id),
  constraint customer_order_number_uk unique (shop, series, serial),
  constraint customer_order_quote_uk unique (shop, quote),
  constraint customer_order_approval_uk unique (shop, approval),
  constraint customer_order_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint customer_order_quote_fk foreign key (shop, quote) references store.quote (shop, id),
  constraint customer_order_approval_fk foreign key (shop, approval, approved_by)
    references store.approval_code (shop, id, staff),
  constraint customer_order_approved_ck check (
    (approval is null and approved_by is null)
    or (approval is not null and approved_by is not null and approved_by <> staff)),
  constraint customer_order_handover_ck check (handover in ('PICK_UP', 'DELIVERY')),
  constraint customer_order_sums_ck check (lines > 0 and total_cents > 0
    and tax_cents between 0 and total_cents and eco_cents between 0 and total_cents),
  constraint customer_order_state_ck check (
    (state = 'OPEN' and closed_at is null)
    or (state in ('HANDED_OVER', 'CANCELLED_BY_CUSTOMER', 'CANCELLED_BY_HOUSE')
        and closed_at is not null))
);
create index customer_order_newest_ix on store.customer_order (shop, ordered_at);

create table store.order_line (
  shop             varchar(40)  not null,
  customer_order   varchar(80)  not null,
  place            integer      not null,
  sku              varchar(64)  not null,
  product          varchar(64)  not null,
  name_fr          varchar(300) not null,
  name_en          varchar(300) not null,
  variant_fr       varchar(300) not null,
  variant_en       varchar(300) not null,
  quantity         integer      not null,
  unit_price_cents bigint       not null,
  discount_cents   bigint       not null,
  total_cents      bigint       not null,
  tax_rate_bp      integer      not null,
  eco_unit_cents   bigint       not null,
  constraint order_line_pk primary key (shop, customer_order, place),
  constraint order_line_sku_uk unique (shop, customer_order, sku),
  constraint order_line_order_fk foreign key (shop, customer_order)
    references store.customer_order (shop, id),
  constraint order_line_total_ck check (quantity between 1 and 999 and unit_price_cents >= 0
    and total_cents = unit_price_cents * quantity - discount_cents
    and eco_unit_cents between 0 and unit_price_cents
    and discount_cents between 0 and (unit_price_cents - eco_unit_cents) * quantity)
);

-- Money down, taken in person like the money of a sale: device, person, session and visit are of
-- this shop by foreign key, and open by the guards of V162. Arrhes unless acompte is said
-- (C. conso. L214-1).
create table store.deposit (
  shop           varchar(40)  not null,
  id             varchar(80)  not null,
  series         varchar(20)  not null,
  serial         bigint       not null,
  till           varchar(20)  not null,
  device         varchar(36)  not null,
  sign_on        varchar(36)  not null,
  staff          varchar(20)  not null,
  staff_name     varchar(200) not null,
  till_session   varchar(36)  not null,
  visit          varchar(36)  not null,
  customer_order varchar(80)  not null,
  kind           varchar(8)   not null,
  request_key    varchar(80)  not null,
  request_hash   varchar(64)  not null,
  taken_at       timestamp(6) with time zone not null,
  amount_cents   bigint       not null,
  tax_cents      bigint       not null,
  journal_no     bigint       not null,
  constraint deposit_pk primary key (shop, id),
  constraint deposit_number_uk unique (shop, series, serial),
  constraint deposit_request_uk unique (shop, request_key),
  constraint deposit_order_uk unique (shop, customer_order),
  constraint deposit_amount_uk unique (shop, id, amount_cents),
  constraint deposit_device_fk foreign key (shop, till, device) references store.device (shop, till, id),
  constraint deposit_sign_on_fk foreign key (shop, device, sign_on, staff)
    references store.sign_on (shop, device, id, staff),
  constraint deposit_session_fk foreign key (shop, till, till_session)
    references store.till_session (shop, till, id),
  constraint deposit_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint deposit_order_fk foreign key (shop, customer_order)
    references store.customer_order (shop, id),
  constraint deposit_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint deposit_kind_ck check (kind in ('ARRHES', 'ACOMPTE')),
  constraint deposit_sums_ck check (amount_cents > 0 and tax_cents between 0 and amount_cents)
);
create index deposit_session_ix on store.deposit (shop, till, till_session);

create table store.deposit_tax (
  shop        varchar(40) not null,
  deposit     varchar(80) not null,
  tax_rate_bp integer     not null,
  gross_cents bigint      not null,
  tax_cents   bigint      not null,
  constraint deposit_tax_pk primary key (shop, deposit, tax_rate_bp),
  constraint deposit_tax_deposit_fk foreign key (shop, deposit) references store.deposit (shop, id),
  constraint deposit_tax_sums_ck check (tax_cents between 0 and gross_cents)
);

create table store.deposit_payment (
  shop           varchar(40) not null,
  deposit        varchar(80) not null,
  place          integer     not null,
  means          varchar(20) not null,
  amount_cents   bigint      not null,
  tendered_cents bigint,
  change_cents   bigint,
  authorisation  varchar(20),
  attempt        varchar(36),
  constraint deposit_payment_pk primary key (shop, deposit, place),
  constraint deposit_payment_deposit_fk foreign key (shop, deposit)
    references store.deposit (shop, id),
  constraint deposit_payment_attempt_uk unique (shop, attempt),
  constraint deposit_payment_attempt_fk foreign key (shop, attempt, amount_cents, authorisation)
    references store.terminal_attempt (shop, id, amount_cents, authorisation),
  constraint deposit_payment_means_ck check (
    (means = 'CASH' and amount_cents between 0 and 100000 and authorisation is null and attempt is null
      and tendered_cents is not null and change_cents is not null
      and change_cents >= 0 and tendered_cents - change_cents = amount_cents)
    or (means = 'CARD' and amount_cents > 0 and authorisation is not null
      and tendered_cents is null and change_cents is null))
);

-- A deposit ends once: it settles one sale (abuse case 27), stays with the house, or goes back.
create table store.deposit_end (
  shop               varchar(40)  not null,
  deposit            varchar(80)  not null,
  ending             varchar(12)  not null,
  sale               varchar(36),
  till               varchar(20)  not null,
  device             varchar(36)  not null,
  sign_on            varchar(36)  not null,
  staff              varchar(20)  not null,
  till_session       varchar(36)  not null,
  receipt            varchar(80),
  request_key        varchar(80),
  request_hash       varchar(64),
  ended_at           timestamp(6) with time zone not null,
  back_cents         bigint       not null,
  compensation_cents bigint       not null,
  approval           varchar(36),
  approved_by        varchar(20),
  journal_no         bigint       not null,
  constraint deposit_end_pk primary key (shop, deposit),
  constraint deposit_end_sale_uk unique (shop, deposit, sale),
  constraint deposit_end_request_uk unique (shop, request_key),
  constraint deposit_end_receipt_uk unique (shop, receipt),
  constraint deposit_end_approval_uk unique (shop, approval),
  constraint deposit_end_deposit_fk foreign key (shop, deposit) references store.deposit (shop, id),
  constraint deposit_end_device_fk foreign key (shop, till, device)
    references store.device (shop, till, id),
  constraint deposit_end_sign_on_fk foreign key (shop, device, sign_on, staff)
    references store.sign_on (shop, device, id, staff),
  constraint deposit_end_session_fk foreign key (shop, till, till_session)
    references store.till_session (shop, till, id),
  constraint deposit_end_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint deposit_end_approval_fk foreign key (shop, approval, approved_by)
    references store.approval_code (shop, id, staff),
  constraint deposit_end_ck check (
    (ending = 'SETTLED' and sale is not null and receipt is null and back_cents = 0
      and compensation_cents = 0 and approved_by is null)
    or (ending = 'KEPT' and sale is null and receipt is null and back_cents = 0
      and compensation_cents > 0 and approval is not null and approved_by <> staff)
    or (ending = 'GIVEN_BACK' and sale is null and receipt is not null and back_cents < 0
      and compensation_cents <= 0 and approval is not null and approved_by <> staff))
);
create index deposit_end_session_ix on store.deposit_end (shop, till, till_session);

create table store.deposit_end_payment (
  shop          varchar(40) not null,
  deposit       varchar(80) not null,
  place         integer     not null,
  means         varchar(20) not null,
  amount_cents  bigint      not null,
  authorisation varchar(20),
  constraint deposit_end_payment_pk primary key (shop, deposit, place),
  constraint deposit_end_payment_fk foreign key (shop, deposit)
    references store.deposit_end (shop, deposit),
  constraint deposit_end_payment_ck check (
    (means = 'CASH' and amount_cents between -100000 and -1 and authorisation is null)
    or (means = 'CARD' and amount_cents < 0 and authorisation is not null))
);

-- Copy 0 is the original, copy n the duplicata n.
create table store.deposit_print (
  shop       varchar(40) not null,
  deposit    varchar(80) not null,
  copy_no    integer     not null,
  printed_at timestamp(6) with time zone not null,
  printed_by varchar(20) not null,
  constraint deposit_print_pk primary key (shop, deposit, copy_no),
  constraint deposit_print_deposit_fk foreign key (shop, deposit) references store.deposit (shop, id),
  constraint deposit_print_copy_ck check (copy_no >= 0)
);

-- An order becomes one sale only; its deposit settles it whole, and no other.
alter table store.sale add column customer_order varchar(80);
alter table store.sale add constraint sale_order_uk unique (shop, customer_order);
alter table store.sale add constraint sale_order_fk foreign key (shop, customer_order)
  references store.customer_order (shop, id);
alter table store.payment add column deposit varchar(80);
alter table store.payment add constraint payment_deposit_uk unique (shop, deposit);
alter table store.payment add constraint payment_deposit_fk foreign key (shop, deposit, amount_cents)
  references store.deposit (shop, id, amount_cents);
alter table store.payment add constraint payment_deposit_end_fk foreign key (shop, deposit, sale)
  references store.deposit_end (shop, deposit, sale);
alter table store.payment add constraint payment_deposit_ck check (
  (means = 'DEPOSIT') = (deposit is not null));

-- Closings count deposits as what is held for customers, by rate, and what was kept or paid for
-- orders that came to nothing.
alter table store.closing add column compensation_cents bigint default 0 not null;
create table store.closing_deposit (
  shop        varchar(40) not null,
  till        varchar(20) not null,
  closing_no  bigint      not null,
  tax_rate_bp integer     not null,
  gross_cents bigint      not null,
  tax_cents   bigint      not null,
  constraint closing_deposit_pk primary key (shop, till, closing_no, tax_rate_bp),
  constraint closing_deposit_closing_fk foreign key (shop, till, closing_no)
    references store.closing (shop, till, closing_no)
);
