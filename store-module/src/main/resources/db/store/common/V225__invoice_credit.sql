-- What of an invoiced sale comes back is credited: one credit a refund, in an own series without gaps. Parties are the invoice's,
-- lines and amounts the refund's. Its entry stands in the journal of the till that wrote it.
create table store.invoice_credit (
  shop          varchar(40) not null,
  refund        varchar(36) not null,
  sale          varchar(36) not null,
  till          varchar(20) not null,
  series        varchar(20) not null,
  credit_number bigint      not null,
  issued_at     timestamp(6) with time zone not null,
  staff         varchar(20) not null,
  journal_no    bigint      not null,
  constraint invoice_credit_pk primary key (shop, refund),
  constraint invoice_credit_number_uk unique (shop, series, credit_number),
  constraint invoice_credit_refund_fk foreign key (shop, refund, sale) references store.refund (shop, id, sale),
  constraint invoice_credit_invoice_fk foreign key (shop, sale) references store.invoice (shop, sale),
  constraint invoice_credit_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint invoice_credit_number_ck check (credit_number > 0)
);
