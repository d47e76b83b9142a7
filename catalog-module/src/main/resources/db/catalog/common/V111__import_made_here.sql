-- The file of a change of many is made beside the requests: of how many products, and how far it has come.
alter table catalog.import_job add column products_total bigint default 0 not null;
alter table catalog.import_job add column products_made bigint default 0 not null;
