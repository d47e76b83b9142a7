-- An invoice on a deposit, its credit, and what left of both by letter are only ever added.
create trigger deposit_invoice_kept before update or delete on store.deposit_invoice
  for each row execute function store.refuse_change();
create trigger deposit_invoice_credit_kept before update or delete on store.deposit_invoice_credit
  for each row execute function store.refuse_change();
create trigger deposit_invoice_print_kept before update or delete on store.deposit_invoice_print
  for each row execute function store.refuse_change();
create trigger deposit_invoice_credit_print_kept before update or delete on store.deposit_invoice_credit_print
  for each row execute function store.refuse_change();
