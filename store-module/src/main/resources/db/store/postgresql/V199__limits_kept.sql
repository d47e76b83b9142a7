-- A limit is changed by another row from a later moment on; what was in force stays readable.
create trigger discount_limit_kept before update or delete on store.discount_limit
  for each row execute function store.refuse_change();
create trigger cheque_limit_kept before update or delete on store.cheque_limit
  for each row execute function store.refuse_change();
create trigger quote_term_kept before update or delete on store.quote_term
  for each row execute function store.refuse_change();
