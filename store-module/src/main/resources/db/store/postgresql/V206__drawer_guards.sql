-- The guards of a drawer's entries, like a refund's: device, person and session are open now.
create trigger drawer_entry_presence before insert on store.drawer_entry
  for each row execute function store.require_counter();
create trigger drawer_entry_kept before update or delete on store.drawer_entry
  for each row execute function store.refuse_change();
create trigger drawer_entry_whole before truncate on store.drawer_entry
  for each statement execute function store.refuse_change();
create trigger closing_drawer_kept before update or delete on store.closing_drawer
  for each row execute function store.refuse_change();
create trigger closing_drawer_whole before truncate on store.closing_drawer
  for each statement execute function store.refuse_change();
