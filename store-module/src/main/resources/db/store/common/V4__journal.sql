-- One chain a till. The foreign key on the entry before makes a gap or a fork impossible.
create table store.journal_entry (
  shop              varchar(40)  not null,
  till              varchar(20)  not null,
  sequence_no       bigint       not null,
  previous_no       bigint,
  kind              varchar(20)  not null,
  format            integer      not null,
  written_at        timestamp(6) with time zone not null,
  content           varchar(60000) not null,
  previous_hash     varchar(64)  not null,
  hash              varchar(64)  not null,
  signature         varchar(200) not null,
  signed_with       varchar(80)  not null,
  constraint journal_entry_pk primary key (shop, till, sequence_no),
  constraint journal_entry_hash_uk unique (shop, till, sequence_no, hash),
  constraint journal_entry_till_fk foreign key (shop, till) references store.till (shop, code),
  constraint journal_entry_chain_fk foreign key (shop, till, previous_no, previous_hash)
    references store.journal_entry (shop, till, sequence_no, hash),
  constraint journal_entry_order_ck check (
    (sequence_no = 1 and previous_no is null) or (sequence_no > 1 and previous_no = sequence_no - 1))
);

-- Where a till's chain stands; locked by whoever adds to it.
create table store.journal_head (
  shop        varchar(40) not null,
  till        varchar(20) not null,
  sequence_no bigint      not null,
  hash        varchar(64) not null,
  written_at  timestamp(6) with time zone,
  constraint journal_head_pk primary key (shop, till),
  constraint journal_head_till_fk foreign key (shop, till) references store.till (shop, code)
);
