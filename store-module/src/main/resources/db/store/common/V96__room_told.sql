-- What the customer told of her home with her list: a note and measures, as one document.
alter table store.dossier add column selection_room varchar(30000);
