-- A receipt leaves on paper or by letter; both count as copies of the same. Whom a letter goes to is not kept here.
alter table store.receipt_print add column way varchar(6) default 'PAPER' not null;
alter table store.receipt_print add column request_key varchar(80);
alter table store.receipt_print add constraint receipt_print_way_ck check (
  (way = 'PAPER' and request_key is null) or (way = 'MAIL' and request_key is not null));
alter table store.receipt_print add constraint receipt_print_request_uk unique (shop, request_key);

-- A message may carry a paper; it is emptied when it has arrived.
alter table store.outbox_message alter column body set data type varchar(1000000);
