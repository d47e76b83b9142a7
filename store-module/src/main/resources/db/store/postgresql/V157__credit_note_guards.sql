-- The guards of a credit note, like a refund's: device, person and session are open now.
create trigger credit_note_presence before insert on store.credit_note
  for each row execute function store.require_counter();
create trigger credit_note_kept before update or delete on store.credit_note
  for each row execute function store.refuse_change();
create trigger credit_note_line_kept before update or delete on store.credit_note_line
  for each row execute function store.refuse_change();
create trigger credit_use_kept before update or delete on store.credit_use
  for each row execute function store.refuse_change();
create trigger credit_note_print_kept before update or delete on store.credit_note_print
  for each row execute function store.refuse_change();
create trigger gift_print_kept before update or delete on store.gift_print
  for each row execute function store.refuse_change();
