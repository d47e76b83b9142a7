-- Names of 120 characters, each of which may count twice (UTF-16).
alter table store.dossier alter column guest_name set data type varchar(240);
alter table store.dossier alter column selection_name set data type varchar(240);
alter table store.dossier alter column staff_name set data type varchar(240);
alter table store.dossier alter column topic_fr set data type varchar(240);
alter table store.dossier alter column topic_en set data type varchar(240);
alter table store.preparation alter column prepared_by_name set data type varchar(240);
alter table store.preparation alter column changed_by_name set data type varchar(240);
alter table store.alternative alter column added_by_name set data type varchar(240);
alter table store.arrival alter column topic_fr set data type varchar(240);
alter table store.arrival alter column topic_en set data type varchar(240);
alter table store.visit alter column customer set data type varchar(240);
alter table store.visit alter column staff_name set data type varchar(240);
alter table store.sign_on alter column staff_name set data type varchar(240);
alter table store.sale alter column staff_name set data type varchar(240);
