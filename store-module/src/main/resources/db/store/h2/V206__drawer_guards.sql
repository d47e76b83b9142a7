-- The guards of a drawer's entries, like a refund's: device, person and session are open now.
create trigger store.drawer_entry_presence before insert on store.drawer_entry
  for each row call 'io.vitrine.store.schema.RequirePresence';
create trigger store.drawer_entry_kept before update, delete on store.drawer_entry
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.closing_drawer_kept before update, delete on store.closing_drawer
  for each row call 'io.vitrine.store.schema.RefuseChange';
