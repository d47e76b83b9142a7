-- Before a terminal moves money back, a manager's code is checked and held for that act and that person alone;
-- the end of the act uses it up.
alter table store.approval_code add column held_at timestamp(6) with time zone;
alter table store.approval_code add column held_by varchar(20);
alter table store.approval_code add column held_for varchar(80);
alter table store.approval_code add constraint approval_code_held_ck check (
  (held_at is null and held_by is null and held_for is null)
  or (held_at is not null and held_by is not null and held_for is not null and held_by <> staff
    and (used_at is null or (used_by = held_by and used_for = held_for))));

-- Who said yes before the terminal was asked; nobody to herself, and a deposit's attempt is born with it.
alter table store.terminal_attempt add column approval varchar(36);
alter table store.terminal_attempt add column approved_by varchar(20);
alter table store.terminal_attempt add constraint terminal_attempt_approval_fk
  foreign key (shop, approval, approved_by) references store.approval_code (shop, id, staff);
alter table store.terminal_attempt add constraint terminal_attempt_approved_ck check (
  (approval is null and approved_by is null)
  or (kind = 'REFUND' and approval is not null and approved_by is not null and approved_by <> asked_by));
alter table store.terminal_attempt add constraint terminal_attempt_deposit_approved_ck check (
  customer_order is null or approval is not null or state <> 'ASKED') nocheck;

-- How often more cash was wanted out of a drawer than is in it: after five nobody takes any out alone.
alter table store.till_session add column take_outs_refused integer default 0 not null;
