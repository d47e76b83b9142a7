-- The guards of a refund; without their classes the database refuses the row.
create trigger store.refund_presence before insert on store.refund
  for each row call 'io.vitrine.store.schema.RequirePresence';
create trigger store.refund_kept before update, delete on store.refund
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.refund_line_kept before update, delete on store.refund_line
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.refund_tax_kept before update, delete on store.refund_tax
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.refund_payment_kept before update, delete on store.refund_payment
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.refund_print_kept before update, delete on store.refund_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
