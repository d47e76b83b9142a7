-- An invoice on a sale, one at most, in an own series without gaps. Seller and buyer are copied; lines and amounts are the sale's.
create table store.invoice (
  shop            varchar(40)  not null,
  sale            varchar(36)  not null,
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
  constraint invoice_pk primary key (shop, sale),
  constraint invoice_number_uk unique (shop, series, invoice_number),
  constraint invoice_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint invoice_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint invoice_number_ck check (invoice_number > 0),
  constraint invoice_buyer_ck check (
    (buyer_country = 'FR' and buyer_siren is not null and char_length(buyer_postcode) = 5
      and (buyer_siret is null or substring(buyer_siret from 1 for 9) = buyer_siren))
    or (buyer_country <> 'FR' and buyer_siren is null and buyer_siret is null))
);
