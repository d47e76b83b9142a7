-- A deposit goes back through the card terminal too, asked for the order, ...
alter table store.terminal_attempt drop constraint terminal_attempt_kind_ck;
alter table store.terminal_attempt drop constraint terminal_attempt_open_ck;
alter table store.terminal_attempt add column customer_order varchar(80);
alter table store.terminal_attempt alter column open_subject set data type varchar(80);
alter table store.terminal_attempt add constraint terminal_attempt_order_fk
  foreign key (shop, customer_order) references store.customer_order (shop, id);
alter table store.terminal_attempt add constraint terminal_attempt_kind_ck check (
  (kind = 'PAYMENT' and visit is not null and sale is null and customer_order is null)
  or (kind = 'REFUND' and visit is null and sale is not null and customer_order is null)
  or (kind = 'REFUND' and visit is null and sale is null and customer_order is not null));
alter table store.terminal_attempt add constraint terminal_attempt_open_ck check (
  (state in ('ASKED', 'UNKNOWN') and open_subject is not null
    and open_subject = coalesce(visit, sale, customer_order))
  or (state in ('APPROVED', 'DECLINED', 'GIVING_BACK', 'GIVEN_BACK', 'USED')
    and open_subject is null));
-- ... and stands on its attempt then (as V154 has it for refunds), or onto a credit note.
alter table store.deposit_end_payment drop constraint deposit_end_payment_ck;
alter table store.deposit_end_payment add column attempt varchar(36);
alter table store.deposit_end_payment add column attempt_cents bigint;
alter table store.deposit_end_payment add column credit_number varchar(80);
alter table store.deposit_end_payment add constraint deposit_end_payment_attempt_uk unique (shop, attempt);
alter table store.deposit_end_payment add constraint deposit_end_payment_attempt_fk
  foreign key (shop, attempt, attempt_cents, authorisation)
  references store.terminal_attempt (shop, id, amount_cents, authorisation);
alter table store.deposit_end_payment add constraint deposit_end_payment_attempt_ck check (
  (attempt is null and attempt_cents is null)
  or (attempt is not null and means = 'CARD' and attempt_cents = -amount_cents));
alter table store.deposit_end_payment add constraint deposit_end_payment_ck check (
  (means = 'CASH' and amount_cents between -100000 and -1 and authorisation is null and credit_number is null)
  or (means = 'CARD' and amount_cents < 0 and authorisation is not null and credit_number is null)
  or (means = 'CREDIT_NOTE' and amount_cents < 0 and authorisation is null and credit_number is not null));
alter table store.credit_note add column deposit varchar(80);
alter table store.credit_note add constraint credit_note_deposit_uk unique (shop, deposit);
alter table store.credit_note add constraint credit_note_deposit_fk
  foreign key (shop, deposit) references store.deposit_end (shop, deposit);
alter table store.credit_note drop constraint credit_note_kind_ck;
alter table store.credit_note add constraint credit_note_kind_ck check (
  (kind = 'RETURN' and refund is not null and deposit is null and request_key is null
    and approval is null and ends_on is null)
  or (kind = 'DEPOSIT' and refund is null and deposit is not null and request_key is null
    and approval is null and ends_on is null)
  or (kind = 'NO_RECEIPT' and refund is null and deposit is null and request_key is not null
    and why is not null and approval is not null and ends_on is null)
  or (kind = 'GOODWILL' and refund is null and deposit is null and request_key is not null
    and why is not null));
