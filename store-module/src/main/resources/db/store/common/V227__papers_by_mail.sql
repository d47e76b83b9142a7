-- Refunds, credit notes and deposits leave by letter too, as receipts do (V200): copies of the same series. Whom a letter goes
-- to is not kept here.
alter table store.refund_print add column way varchar(6) default 'PAPER' not null;
alter table store.refund_print add column request_key varchar(80);
alter table store.refund_print add constraint refund_print_way_ck check (
  (way = 'PAPER' and request_key is null) or (way = 'MAIL' and request_key is not null));
alter table store.refund_print add constraint refund_print_request_uk unique (shop, request_key);
alter table store.credit_note_print add column way varchar(6) default 'PAPER' not null;
alter table store.credit_note_print add column request_key varchar(80);
alter table store.credit_note_print add constraint credit_note_print_way_ck check (
  (way = 'PAPER' and request_key is null) or (way = 'MAIL' and request_key is not null));
alter table store.credit_note_print add constraint credit_note_print_request_uk unique (shop, request_key);
alter table store.deposit_print add column way varchar(6) default 'PAPER' not null;
alter table store.deposit_print add column request_key varchar(80);
alter table store.deposit_print add constraint deposit_print_way_ck check (
  (way = 'PAPER' and request_key is null) or (way = 'MAIL' and request_key is not null));
alter table store.deposit_print add constraint deposit_print_request_uk unique (shop, request_key);
