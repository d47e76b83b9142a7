-- What one person takes out of a drawer since the till was opened without a second person's yes, from a day on; '*' is the house.
create table store.cash_out_limit (
  shop        varchar(40) not null,
  valid_from  timestamp(6) with time zone not null,
  limit_cents bigint      not null,
  set_by      varchar(20),
  set_at      timestamp(6) with time zone,
  constraint cash_out_limit_pk primary key (shop, valid_from),
  constraint cash_out_limit_cents_ck check (limit_cents >= 0)
);
insert into store.cash_out_limit (shop, valid_from, limit_cents) values
  ('*', timestamp with time zone '2026-01-01 00:00:00+00:00', 30000);

-- Who said yes; nobody to herself.
alter table store.drawer_entry add column approval varchar(36);
alter table store.drawer_entry add column approved_by varchar(20);
alter table store.drawer_entry add constraint drawer_entry_approval_uk unique (shop, approval);
alter table store.drawer_entry add constraint drawer_entry_approval_fk
  foreign key (shop, approval, approved_by) references store.approval_code (shop, id, staff);
alter table store.drawer_entry add constraint drawer_entry_approved_ck check (
  (approval is null and approved_by is null)
  or (amount_cents < 0 and approval is not null and approved_by is not null and approved_by <> staff));
create trigger cash_out_limit_kept before update or delete on store.cash_out_limit
  for each row execute function store.refuse_change();
