-- A credit to an invoice is only ever added.
create trigger invoice_credit_kept before update or delete on store.invoice_credit
  for each row execute function store.refuse_change();
