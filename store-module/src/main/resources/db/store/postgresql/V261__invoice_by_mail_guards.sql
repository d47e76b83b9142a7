-- What left of an invoice by letter is only ever added.
create trigger invoice_print_kept before update or delete on store.invoice_print
  for each row execute function store.refuse_change();
create trigger invoice_credit_print_kept before update or delete on store.invoice_credit_print
  for each row execute function store.refuse_change();
