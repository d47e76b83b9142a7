-- A deposit is paid by cheque and by credit note too, with the same marks as a sale's payment.
alter table store.deposit_payment add column cheque_no varchar(20);
alter table store.deposit_payment add column credit_shop varchar(40);
alter table store.deposit_payment add column credit_note varchar(36);
alter table store.deposit_payment add column credit_turn integer;
alter table store.deposit_payment add column credit_number varchar(80);
alter table store.deposit_payment drop constraint deposit_payment_means_ck;
alter table store.deposit_payment add constraint deposit_payment_means_ck check (
  (means = 'CASH' and amount_cents between 0 and 100000
    and tendered_cents is not null and change_cents is not null
    and change_cents >= 0 and tendered_cents - change_cents = amount_cents)
  or (means in ('CARD', 'CHEQUE', 'CREDIT_NOTE') and amount_cents > 0
    and tendered_cents is null and change_cents is null));
alter table store.deposit_payment add constraint deposit_payment_mark_ck check (
  (means = 'CARD') = (authorisation is not null)
  and (means = 'CHEQUE') = (cheque_no is not null)
  and (means = 'CREDIT_NOTE') = (credit_number is not null)
  and (means = 'CARD' or attempt is null));
-- It stands on a use of the note of the same amount, each use under one payment.
alter table store.deposit_payment add constraint deposit_payment_credit_uk
  unique (credit_shop, credit_note, credit_turn);
alter table store.deposit_payment add constraint deposit_payment_credit_fk
  foreign key (credit_shop, credit_note, credit_turn, amount_cents)
  references store.credit_use (shop, note, turn, amount_cents);
alter table store.deposit_payment add constraint deposit_payment_credit_ck check (
  (means = 'CREDIT_NOTE' and credit_shop is not null and credit_note is not null
    and credit_turn is not null)
  or (means <> 'CREDIT_NOTE' and credit_shop is null and credit_note is null
    and credit_turn is null));
