-- How deep a role may go at the counter without a second person's yes, from a day on; '*' is the house.
create table store.discount_limit (
  shop       varchar(40) not null,
  role       varchar(20) not null,
  valid_from timestamp(6) with time zone not null,
  limit_bp   integer     not null,
  constraint discount_limit_pk primary key (shop, role, valid_from),
  constraint discount_limit_role_ck check (role in ('ADVISER', 'CASHIER', 'MANAGER')),
  constraint discount_limit_bp_ck check (limit_bp between 0 and 10000)
);
insert into store.discount_limit (shop, role, valid_from, limit_bp) values
  ('*', 'ADVISER', timestamp with time zone '2026-01-01 00:00:00+00:00', 500),
  ('*', 'CASHIER', timestamp with time zone '2026-01-01 00:00:00+00:00', 0),
  ('*', 'MANAGER', timestamp with time zone '2026-01-01 00:00:00+00:00', 2000);

-- A line's total is its price less its discount, which leaves the eco-participation whole.
alter table store.sale_line add column discount_cents bigint default 0 not null;
alter table store.sale_line drop constraint sale_line_total_ck;
alter table store.sale_line add constraint sale_line_total_ck check (unit_price_cents >= 0
  and total_cents = unit_price_cents * quantity - discount_cents
  and eco_unit_cents >= 0 and eco_unit_cents <= unit_price_cents
  and discount_cents between 0 and (unit_price_cents - eco_unit_cents) * quantity);

-- Who approved what goes beyond the seller's limit: never she herself, each approval for one act.
alter table store.sale add column approval varchar(36);
alter table store.sale add column approved_by varchar(20);
alter table store.sale add constraint sale_approval_uk unique (shop, approval);
alter table store.sale add constraint sale_approval_fk foreign key (shop, approval, approved_by)
  references store.approval_code (shop, id, staff);
alter table store.sale add constraint sale_approved_ck check (
  (approval is null and approved_by is null)
  or (approval is not null and approved_by is not null and approved_by <> staff));

alter table store.refusal_audit drop constraint refusal_audit_act;
alter table store.refusal_audit add constraint refusal_audit_act check (act in (
  'OTHER_SHOP', 'DEVICE_OF_OTHER_SHOP', 'DEVICE_NOT_PROVED', 'OWN_APPROVAL', 'DISCOUNT_TOO_DEEP'));
