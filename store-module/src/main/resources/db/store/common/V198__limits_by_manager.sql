-- Who set a limit, and when; rows that came with the house have neither.
alter table store.discount_limit add column set_by varchar(20);
alter table store.discount_limit add column set_at timestamp(6) with time zone;
alter table store.cheque_limit add column set_by varchar(20);
alter table store.cheque_limit add column set_at timestamp(6) with time zone;
