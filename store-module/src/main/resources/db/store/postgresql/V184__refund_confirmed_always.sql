-- From now on no refund without it; what was given back before stays as it is.
alter table store.refund add constraint refund_confirmed_ck check (confirmation is not null) not valid;
