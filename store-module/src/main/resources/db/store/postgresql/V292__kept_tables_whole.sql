-- A kept table is not emptied at once either, by whatever role: the product's has no right to (V196), with one role this stands alone.
create trigger cash_out_limit_whole before truncate on store.cash_out_limit
  for each statement execute function store.refuse_change();
create trigger cheque_limit_whole before truncate on store.cheque_limit
  for each statement execute function store.refuse_change();
create trigger credit_note_whole before truncate on store.credit_note
  for each statement execute function store.refuse_change();
create trigger credit_note_line_whole before truncate on store.credit_note_line
  for each statement execute function store.refuse_change();
create trigger credit_note_print_whole before truncate on store.credit_note_print
  for each statement execute function store.refuse_change();
create trigger credit_use_whole before truncate on store.credit_use
  for each statement execute function store.refuse_change();
create trigger deposit_invoice_whole before truncate on store.deposit_invoice
  for each statement execute function store.refuse_change();
create trigger deposit_invoice_credit_whole before truncate on store.deposit_invoice_credit
  for each statement execute function store.refuse_change();
create trigger deposit_invoice_credit_print_whole before truncate on store.deposit_invoice_credit_print
  for each statement execute function store.refuse_change();
create trigger deposit_invoice_print_whole before truncate on store.deposit_invoice_print
  for each statement execute function store.refuse_change();
create trigger discount_limit_whole before truncate on store.discount_limit
  for each statement execute function store.refuse_change();
create trigger gift_print_whole before truncate on store.gift_print
  for each statement execute function store.refuse_change();
create trigger invoice_whole before truncate on store.invoice
  for each statement execute function store.refuse_change();
create trigger invoice_credit_whole before truncate on store.invoice_credit
  for each statement execute function store.refuse_change();
create trigger invoice_credit_print_whole before truncate on store.invoice_credit_print
  for each statement execute function store.refuse_change();
create trigger invoice_print_whole before truncate on store.invoice_print
  for each statement execute function store.refuse_change();
create trigger payment_whole before truncate on store.payment
  for each statement execute function store.refuse_change();
create trigger quote_term_whole before truncate on store.quote_term
  for each statement execute function store.refuse_change();
create trigger receipt_print_whole before truncate on store.receipt_print
  for each statement execute function store.refuse_change();
create trigger refund_line_whole before truncate on store.refund_line
  for each statement execute function store.refuse_change();
create trigger refund_payment_whole before truncate on store.refund_payment
  for each statement execute function store.refuse_change();
create trigger refund_print_whole before truncate on store.refund_print
  for each statement execute function store.refuse_change();
create trigger refund_tax_whole before truncate on store.refund_tax
  for each statement execute function store.refuse_change();
create trigger sale_line_whole before truncate on store.sale_line
  for each statement execute function store.refuse_change();
create trigger sale_tax_whole before truncate on store.sale_tax
  for each statement execute function store.refuse_change();
create trigger stock_move_whole before truncate on store.stock_move
  for each statement execute function store.refuse_change();
