-- A sale finished in person. Its foreign keys all carry the shop: device, person, session and visit
-- are of this shop, or the row does not exist. That they are open at the moment of the insert is
-- kept by the guards of V10.
create table store.sale (
  shop            varchar(40)  not null,
  id              varchar(36)  not null,
  till            varchar(20)  not null,
  device          varchar(36)  not null,
  sign_on         varchar(36)  not null,
  staff           varchar(20)  not null,
  staff_name      varchar(200) not null,
  till_session    varchar(36)  not null,
  visit           varchar(36)  not null,
  request_key     varchar(80)  not null,
  series          varchar(20)  not null,
  receipt_number  bigint       not null,
  finished_at     timestamp(6) with time zone not null,
  lines           integer      not null,
  total_cents     bigint       not null,
  tax_cents       bigint       not null,
  eco_cents       bigint       not null,
  constraint sale_pk primary key (shop, id),
  constraint sale_id_uk unique (id),
  constraint sale_request_uk unique (shop, request_key),
  constraint sale_receipt_uk unique (shop, series, receipt_number),
  constraint sale_device_fk foreign key (shop, till, device) references store.device (shop, till, id),
  constraint sale_sign_on_fk foreign key (shop, device, sign_on, staff)
    references store.sign_on (shop, device, id, staff),
  constraint sale_session_fk foreign key (shop, till, till_session)
    references store.till_session (shop, till, id),
  constraint sale_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint sale_sums_ck check (lines > 0 and total_cents >= 0 and tax_cents >= 0
    and tax_cents <= total_cents and eco_cents >= 0 and eco_cents <= total_cents)
);
create index sale_session_ix on store.sale (shop, till, till_session);
create index sale_visit_ix on store.sale (shop, visit);

create table store.sale_line (
  shop             varchar(40)  not null,
  sale             varchar(36)  not null,
  place            integer      not null,
  sku              varchar(64)  not null,
  product          varchar(64)  not null,
  name_fr          varchar(300) not null,
  name_en          varchar(300) not null,
  variant_fr       varchar(300) not null,
  variant_en       varchar(300) not null,
  quantity         integer      not null,
  unit_price_cents bigint       not null,
  total_cents      bigint       not null,
  tax_rate_bp      integer      not null,
  eco_unit_cents   bigint       not null,
  guarantee_ends   date         not null,
  constraint sale_line_pk primary key (shop, sale, place),
  constraint sale_line_sku_uk unique (shop, sale, sku),
  constraint sale_line_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint sale_line_quantity_ck check (quantity between 1 and 999),
  constraint sale_line_total_ck check (unit_price_cents >= 0 and total_cents = unit_price_cents * quantity
    and eco_unit_cents >= 0 and eco_unit_cents <= unit_price_cents)
);

-- VAT by rate: the tax is taken out of the total of a rate, once.
create table store.sale_tax (
  shop        varchar(40) not null,
  sale        varchar(36) not null,
  tax_rate_bp integer     not null,
  gross_cents bigint      not null,
  tax_cents   bigint      not null,
  constraint sale_tax_pk primary key (shop, sale, tax_rate_bp),
  constraint sale_tax_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint sale_tax_sums_ck check (tax_cents >= 0 and tax_cents <= gross_cents)
);

-- Cash at most 1 000 euros, change from cash only, a card with its authorisation number.
create table store.payment (
  shop           varchar(40) not null,
  sale           varchar(36) not null,
  place          integer     not null,
  means          varchar(8)  not null,
  amount_cents   bigint      not null,
  tendered_cents bigint,
  change_cents   bigint,
  authorisation  varchar(20),
  constraint payment_pk primary key (shop, sale, place),
  constraint payment_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint payment_means_ck check (
    (means = 'CASH' and amount_cents between 0 and 100000 and authorisation is null
      and tendered_cents is not null and change_cents is not null
      and change_cents >= 0 and tendered_cents - change_cents = amount_cents)
    or (means = 'CARD' and amount_cents > 0 and authorisation is not null
      and tendered_cents is null and change_cents is null))
);

-- The answer a device gets again when it sends the same key again.
create table store.sale_request (
  shop         varchar(40) not null,
  request_key  varchar(80) not null,
  request_hash varchar(64) not null,
  received_at  timestamp(6) with time zone not null,
  sale         varchar(36) not null,
  constraint sale_request_pk primary key (shop, request_key)
);

-- The last number given in a series; locked by the sale that takes the next one.
create table store.receipt_counter (
  shop        varchar(40) not null,
  series      varchar(20) not null,
  last_number bigint      not null,
  constraint receipt_counter_pk primary key (shop, series),
  constraint receipt_counter_ck check (last_number >= 0)
);

-- Copy 0 is the original, copy n the duplicata n.
create table store.receipt_print (
  shop       varchar(40) not null,
  sale       varchar(36) not null,
  copy_no    integer     not null,
  printed_at timestamp(6) with time zone not null,
  printed_by varchar(20) not null,
  constraint receipt_print_pk primary key (shop, sale, copy_no),
  constraint receipt_print_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint receipt_print_copy_ck check (copy_no >= 0)
);

-- What the catalogue last said about a variant: the counter goes on with it when the line is closed.
create table store.known_variant (
  sku              varchar(64)  not null,
  product          varchar(64)  not null,
  name_fr          varchar(300) not null,
  name_en          varchar(300) not null,
  variant_fr       varchar(300) not null,
  variant_en       varchar(300) not null,
  gtin             varchar(14),
  price_cents      bigint       not null,
  tax_rate_bp      integer      not null,
  eco_cents        bigint       not null,
  picture          varchar(500),
  warranty_years   integer      not null,
  as_of            timestamp(6) with time zone not null,
  search_text      varchar(1500) not null,
  constraint known_variant_pk primary key (sku)
);
