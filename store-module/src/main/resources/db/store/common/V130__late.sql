-- What a guest says shortly before: so many minutes late, or (without minutes) that she does not come.
alter table store.dossier add column late_said_at timestamp with time zone;
alter table store.dossier add column late_minutes integer;
