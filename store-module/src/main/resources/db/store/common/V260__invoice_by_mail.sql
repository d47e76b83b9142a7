-- Invoices and their credits leave by letter too, as receipts do (V200). Nothing of them is printed here: read on a screen they are
-- no paper, so a letter is the only way. Whom it goes to is not kept.
create table store.invoice_print (
  shop        varchar(40) not null,
  sale        varchar(36) not null,
  copy_no     integer     not null,
  printed_at  timestamp(6) with time zone not null,
  printed_by  varchar(20) not null,
  way         varchar(6)  not null,
  request_key varchar(80) not null,
  constraint invoice_print_pk primary key (shop, sale, copy_no),
  constraint invoice_print_invoice_fk foreign key (shop, sale) references store.invoice (shop, sale),
  constraint invoice_print_request_uk unique (shop, request_key),
  constraint invoice_print_copy_ck check (copy_no >= 0),
  constraint invoice_print_way_ck check (way = 'MAIL')
);

create table store.invoice_credit_print (
  shop        varchar(40) not null,
  refund      varchar(36) not null,
  copy_no     integer     not null,
  printed_at  timestamp(6) with time zone not null,
  printed_by  varchar(20) not null,
  way         varchar(6)  not null,
  request_key varchar(80) not null,
  constraint invoice_credit_print_pk primary key (shop, refund, copy_no),
  constraint invoice_credit_print_credit_fk foreign key (shop, refund) references store.invoice_credit (shop, refund),
  constraint invoice_credit_print_request_uk unique (shop, request_key),
  constraint invoice_credit_print_copy_ck check (copy_no >= 0),
  constraint invoice_credit_print_way_ck check (way = 'MAIL')
);
