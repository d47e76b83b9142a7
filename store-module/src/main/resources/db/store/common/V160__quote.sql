-- How long the house keeps the prices of a quote, in days, from a day on; '*' is the house.
create table store.quote_term (
  shop       varchar(40) not null,
  valid_from timestamp(6) with time zone not null,
  days       integer     not null,
  constraint quote_term_pk primary key (shop, valid_from),
  constraint quote_term_days_ck check (days between 1 and 365)
);
insert into store.quote_term (shop, valid_from, days) values
  ('*', timestamp with time zone '2026-01-01 00:00:00+00:00', 30);

-- Prices promised in writing until a day. Its number is its name; the customer's is kept only if she
-- gave it, and not longer than the house needs it.
create table store.quote (
  shop         varchar(40)  not null,
  id           varchar(80)  not null,
  series       varchar(20)  not null,
  serial       bigint       not null,
  till         varchar(20)  not null,
  device       varchar(36)  not null,
  sign_on      varchar(36)  not null,
  staff        varchar(20)  not null,
  staff_name   varchar(200) not null,
  visit        varchar(36)  not null,
  request_key  varchar(80)  not null,
  request_hash varchar(64)  not null,
  made_at      timestamp(6) with time zone not null,
  ends_on      date         not null,
  customer     varchar(200),
  language     varchar(8)   not null,
  lines        integer      not null,
  total_cents  bigint       not null,
  tax_cents    bigint       not null,
  eco_cents    bigint       not null,
  approval     varchar(36),
  approved_by  varchar(20),
  state        varchar(20)  not null,
  closed_at    timestamp(6) with time zone,
  closed_by    varchar(20),
  version      bigint       not null,
  constraint quote_pk primary key (shop, id),
  constraint quote_number_uk unique (shop, series, serial),
  constraint quote_request_uk unique (shop, request_key),
  constraint quote_approval_uk unique (shop, approval),
  constraint quote_device_fk foreign key (shop, till, device) references store.device (shop, till, id),
  constraint quote_sign_on_fk foreign key (shop, device, sign_on, staff)
    references store.sign_on (shop, device, id, staff),
  constraint quote_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint quote_approval_fk foreign key (shop, approval, approved_by)
    references store.approval_code (shop, id, staff),
  constraint quote_approved_ck check (
    (approval is null and approved_by is null)
    or (approval is not null and approved_by is not null and approved_by <> staff)),
  constraint quote_sums_ck check (lines > 0 and total_cents >= 0 and tax_cents between 0 and total_cents
    and eco_cents between 0 and total_cents),
  constraint quote_state_ck check (
    (state = 'OPEN' and closed_at is null)
    or (state in ('TURNED_INTO_SALE', 'TURNED_INTO_ORDER', 'ENDED', 'WITHDRAWN')
        and closed_at is not null))
);
create index quote_newest_ix on store.quote (shop, made_at);

create table store.quote_line (
  shop             varchar(40)  not null,
  quote            varchar(80)  not null,
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
  constraint quote_line_pk primary key (shop, quote, place),
  constraint quote_line_sku_uk unique (shop, quote, sku),
  constraint quote_line_quote_fk foreign key (shop, quote) references store.quote (shop, id),
  constraint quote_line_total_ck check (quantity between 1 and 999 and unit_price_cents >= 0
    and total_cents = unit_price_cents * quantity - discount_cents
    and eco_unit_cents between 0 and unit_price_cents
    and discount_cents between 0 and (unit_price_cents - eco_unit_cents) * quantity)
);

-- A quote becomes one sale only, whoever asks, from however many tablets at once.
alter table store.sale add column quote varchar(80);
alter table store.sale add constraint sale_quote_uk unique (shop, quote);
alter table store.sale add constraint sale_quote_fk foreign key (shop, quote)
  references store.quote (shop, id);

-- What became of a dossier: sold, quoted or ordered.
alter table store.dossier_outcome add column kind varchar(8) default 'SALE' not null;
alter table store.dossier_outcome add constraint dossier_outcome_kind check (
  kind in ('SALE', 'QUOTE', 'ORDER'));
alter table store.dossier_outcome alter column receipt set data type varchar(80);
