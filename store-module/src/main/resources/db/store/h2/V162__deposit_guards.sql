-- The guards of deposits; without their classes the database refuses the row.
create trigger store.deposit_presence before insert on store.deposit
  for each row call 'io.vitrine.store.schema.RequirePresence';
create trigger store.deposit_end_presence before insert on store.deposit_end
  for each row call 'io.vitrine.store.schema.RequirePresence';
create trigger store.quote_line_kept before update, delete on store.quote_line
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.order_line_kept before update, delete on store.order_line
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_kept before update, delete on store.deposit
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_tax_kept before update, delete on store.deposit_tax
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_payment_kept before update, delete on store.deposit_payment
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_end_kept before update, delete on store.deposit_end
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_end_payment_kept before update, delete on store.deposit_end_payment
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.deposit_print_kept before update, delete on store.deposit_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.closing_deposit_kept before update, delete on store.closing_deposit
  for each row call 'io.vitrine.store.schema.RefuseChange';
