-- Prices that a variant takes at a moment to come, perhaps until another: then the former one is back.
-- Until its moment a plan is not among the prices of the variant, which are those that were displayed.
create table catalog.planned_price (
  id          varchar(36)  not null,
  sku         varchar(64)  not null,
  valid_from  timestamp with time zone not null,
  valid_until timestamp with time zone,
  price_cents bigint       not null,
  former_cents bigint,
  state       varchar(10)  not null,
  planned_by  varchar(40)  not null,
  planned     timestamp with time zone not null,
  constraint planned_price_pk primary key (id),
  constraint planned_price_variant foreign key (sku) references catalog.variant (sku),
  constraint planned_price_amount check (price_cents between 0 and 99999999999),
  constraint planned_price_period check (valid_until is null or valid_from < valid_until),
  constraint planned_price_state check (state in ('PLANNED', 'RUNNING', 'DONE', 'CANCELLED', 'DROPPED'))
);
create index planned_price_by_sku on catalog.planned_price (sku, valid_from);
create index planned_price_by_state on catalog.planned_price (state, valid_from);
