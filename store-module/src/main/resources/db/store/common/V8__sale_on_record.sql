-- A sale points to the entry of the journal that records it: no sale off the record.
alter table store.sale add column journal_no bigint not null;
alter table store.sale add constraint sale_journal_fk foreign key (shop, till, journal_no)
  references store.journal_entry (shop, till, sequence_no);
