-- What the adviser calls the set that she puts together: the customer reads it with the preparation.
alter table store.preparation add column set_name varchar(240);
