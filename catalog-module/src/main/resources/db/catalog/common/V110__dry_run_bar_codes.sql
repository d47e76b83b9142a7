-- Which variants a dry run would have written: the bar codes they had are free for later rows.
alter table catalog.import_seen add column arrived boolean default false not null;
create index import_seen_gtin on catalog.import_seen (job, gtin);
