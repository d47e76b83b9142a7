-- What left of an invoice by letter is only ever added.
create trigger store.invoice_print_kept before update, delete on store.invoice_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.invoice_credit_print_kept before update, delete on store.invoice_credit_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
