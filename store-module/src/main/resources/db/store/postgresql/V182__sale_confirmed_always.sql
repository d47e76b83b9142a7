-- From now on no sale without it; what was sold before stays as it is.
alter table store.sale add constraint sale_confirmed_ck check (confirmation is not null) not valid;
