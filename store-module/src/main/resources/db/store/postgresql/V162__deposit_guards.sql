-- A deposit is taken where a sale could be; what ends it needs no visit, as a refund.
create trigger deposit_presence before insert on store.deposit
  for each row execute function store.require_presence();
create trigger deposit_end_presence before insert on store.deposit_end
  for each row execute function store.require_counter();
create trigger quote_line_kept before update or delete on store.quote_line
  for each row execute function store.refuse_change();
create trigger quote_line_whole before truncate on store.quote_line
  for each statement execute function store.refuse_change();
create trigger order_line_kept before update or delete on store.order_line
  for each row execute function store.refuse_change();
create trigger order_line_whole before truncate on store.order_line
  for each statement execute function store.refuse_change();
create trigger deposit_kept before update or delete on store.deposit
  for each row execute function store.refuse_change();
create trigger deposit_whole before truncate on store.deposit
  for each statement execute function store.refuse_change();
create trigger deposit_tax_kept before update or delete on store.deposit_tax
  for each row execute function store.refuse_change();
create trigger deposit_tax_whole before truncate on store.deposit_tax
  for each statement execute function store.refuse_change();
create trigger deposit_payment_kept before update or delete on store.deposit_payment
  for each row execute function store.refuse_change();
create trigger deposit_payment_whole before truncate on store.deposit_payment
  for each statement execute function store.refuse_change();
create trigger deposit_end_kept before update or delete on store.deposit_end
  for each row execute function store.refuse_change();
create trigger deposit_end_whole before truncate on store.deposit_end
  for each statement execute function store.refuse_change();
create trigger deposit_end_payment_kept before update or delete on store.deposit_end_payment
  for each row execute function store.refuse_change();
create trigger deposit_end_payment_whole before truncate on store.deposit_end_payment
  for each statement execute function store.refuse_change();
create trigger deposit_print_kept before update or delete on store.deposit_print
  for each row execute function store.refuse_change();
create trigger deposit_print_whole before truncate on store.deposit_print
  for each statement execute function store.refuse_change();
create trigger closing_deposit_kept before update or delete on store.closing_deposit
  for each row execute function store.refuse_change();
create trigger closing_deposit_whole before truncate on store.closing_deposit
  for each statement execute function store.refuse_change();
