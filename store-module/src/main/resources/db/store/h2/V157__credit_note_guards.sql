-- The guards of a credit note, like a refund's: device, person and session are open now.
create trigger store.credit_note_presence before insert on store.credit_note
  for each row call 'io.vitrine.store.schema.RequirePresence';
create trigger store.credit_note_kept before update, delete on store.credit_note
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.credit_note_line_kept before update, delete on store.credit_note_line
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.credit_use_kept before update, delete on store.credit_use
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.credit_note_print_kept before update, delete on store.credit_note_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.gift_print_kept before update, delete on store.gift_print
  for each row call 'io.vitrine.store.schema.RefuseChange';
