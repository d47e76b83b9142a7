-- Closings and archives are on record as entries are.
create trigger store.closing_kept before update, delete on store.closing
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.closing_rate_kept before update, delete on store.closing_rate
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.closing_means_kept before update, delete on store.closing_means
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.archive_kept before update, delete on store.archive
  for each row call 'io.vitrine.store.schema.RefuseChange';
