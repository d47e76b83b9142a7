-- A credit to an invoice is only ever added.
create trigger store.invoice_credit_kept before update, delete on store.invoice_credit
  for each row call 'io.vitrine.store.schema.RefuseChange';
