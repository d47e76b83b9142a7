-- An invoice is only ever added.
create trigger store.invoice_kept before update, delete on store.invoice
  for each row call 'io.vitrine.store.schema.RefuseChange';
