-- The same guards as on PostgreSQL; H2 takes triggers as classes. Without the class the database
-- refuses the row: it fails closed.
create trigger store.sale_presence before insert on store.sale
  for each row call 'io.vitrine.store.schema.RequirePresence';

create trigger store.journal_entry_kept before update, delete on store.journal_entry
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.sale_kept before update, delete on store.sale
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.sale_line_kept before update, delete on store.sale_line
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.sale_tax_kept before update, delete on store.sale_tax
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.payment_kept before update, delete on store.payment
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.receipt_print_kept before update, delete on store.receipt_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.stock_move_kept before update, delete on store.stock_move
  for each row call 'io.vitrine.store.schema.RefuseChange';
