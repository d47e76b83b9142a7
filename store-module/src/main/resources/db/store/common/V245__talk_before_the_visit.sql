-- What the customer said after the booking: her answer to the preparation, and her questions with their answers.
alter table store.dossier add column talk varchar(200000);
alter table store.dossier add column replied_at timestamp with time zone;
