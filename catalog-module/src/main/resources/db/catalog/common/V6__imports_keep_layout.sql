-- How the file was written: separator, quote, charset. The file of rows to correct is written alike.
alter table catalog.import_job add column layout varchar(60) default ',"UTF-8' not null;
