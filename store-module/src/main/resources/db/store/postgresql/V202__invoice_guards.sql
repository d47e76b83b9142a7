-- An invoice is only ever added.
create trigger invoice_kept before update or delete on store.invoice
  for each row execute function store.refuse_change();
