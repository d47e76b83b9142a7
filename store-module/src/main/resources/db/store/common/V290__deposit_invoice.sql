-- An invoice on what was paid down on an order (CGI art. 289, I, 1, c), one a deposit. Its number is of the series of all invoices,
-- so V201 and this table share the counter. Seller and buyer are copied; amounts are the deposit's.
create table store.deposit_invoice (
  shop            varchar(40)  not null,
  deposit         varchar(80)  not null,
  till            varchar(20)  not null,
  series          varchar(20)  not null,
  invoice_number  bigint       not null,
  issued_at       timestamp(6) with time zone not null,
  staff           varchar(20)  not null,
  seller_name     varchar(120) not null,
  seller_siren    varchar(9)   not null,
  seller_vat      varchar(14)  not null,
  seller_street   varchar(200) not null,
  seller_postcode varchar(20)  not null,
  seller_city     varchar(120) not null,
  buyer_name      varchar(120) not null,
  buyer_siren     varchar(9),
  buyer_siret     varchar(14),
  buyer_vat       varchar(14)  not null,
  buyer_street    varchar(120) not null,
  buyer_postcode  varchar(12)  not null,
  buyer_city      varchar(120) not null,
  buyer_country   varchar(2)   not null,
  buyer_reference varchar(120),
  journal_no      bigint       not null,
  constraint deposit_invoice_pk primary key (shop, deposit),
  constraint deposit_invoice_number_uk unique (shop, series, invoice_number),
  constraint deposit_invoice_deposit_fk foreign key (shop, deposit) references store.deposit (shop, id),
  constraint deposit_invoice_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint deposit_invoice_number_ck check (invoice_number > 0),
  constraint deposit_invoice_real_ck check (shop not like 'fictif-%'),
  constraint deposit_invoice_buyer_ck check (
    (buyer_country = 'FR' and buyer_siren is not null and char_length(buyer_postcode) = 5
      and (buyer_siret is null or substring(buyer_siret from 1 for 9) = buyer_siren))
    or (buyer_country <> 'FR' and buyer_siren is null and buyer_siret is null))
);

-- Where the order comes to nothing its deposit's invoice is credited, whole, in the series of all credits (V225): once, and only
-- for a deposit that has ended.
create table store.deposit_invoice_credit (
  shop          varchar(40) not null,
  deposit       varchar(80) not null,
  till          varchar(20) not null,
  series        varchar(20) not null,
  credit_number bigint      not null,
  issued_at     timestamp(6) with time zone not null,
  staff         varchar(20) not null,
  journal_no    bigint      not null,
  constraint deposit_invoice_credit_pk primary key (shop, deposit),
  constraint deposit_invoice_credit_number_uk unique (shop, series, credit_number),
  constraint deposit_invoice_credit_invoice_fk foreign key (shop, deposit) references store.deposit_invoice (shop, deposit),
  constraint deposit_invoice_credit_end_fk foreign key (shop, deposit) references store.deposit_end (shop, deposit),
  constraint deposit_invoice_credit_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint deposit_invoice_credit_number_ck check (credit_number > 0)
);

-- Both leave by letter alone, as V260 has it.
create table store.deposit_invoice_print (
  shop        varchar(40) not null,
  deposit     varchar(80) not null,
  copy_no     integer     not null,
  printed_at  timestamp(6) with time zone not null,
  printed_by  varchar(20) not null,
  way         varchar(6)  not null,
  request_key varchar(80) not null,
  constraint deposit_invoice_print_pk primary key (shop, deposit, copy_no),
  constraint deposit_invoice_print_invoice_fk foreign key (shop, deposit)
    references store.deposit_invoice (shop, deposit),
  constraint deposit_invoice_print_request_uk unique (shop, request_key),
  constraint deposit_invoice_print_copy_ck check (copy_no >= 0),
  constraint deposit_invoice_print_way_ck check (way = 'MAIL')
);

create table store.deposit_invoice_credit_print (
  shop        varchar(40) not null,
  deposit     varchar(80) not null,
  copy_no     integer     not null,
  printed_at  timestamp(6) with time zone not null,
  printed_by  varchar(20) not null,
  way         varchar(6)  not null,
  request_key varchar(80) not null,
  constraint deposit_invoice_credit_print_pk primary key (shop, deposit, copy_no),
  constraint deposit_invoice_credit_print_credit_fk foreign key (shop, deposit)
    references store.deposit_invoice_credit (shop, deposit),
  constraint deposit_invoice_credit_print_request_uk unique (shop, request_key),
  constraint deposit_invoice_credit_print_copy_ck check (copy_no >= 0),
  constraint deposit_invoice_credit_print_way_ck check (way = 'MAIL')
);
