-- An invoice on a deposit, its credit, and what left of both by letter are only ever added.
create trigger store.deposit_invoice_kept before update, delete on store.deposit_invoice
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_invoice_credit_kept before update, delete on store.deposit_invoice_credit
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_invoice_print_kept before update, delete on store.deposit_invoice_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_invoice_credit_print_kept before update, delete on store.deposit_invoice_credit_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
