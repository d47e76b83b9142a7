-- Whoever inserts a sale, by whatever way: device, person, session and visit are open now, and stay so
-- until the transaction ends (the rows are locked).
create function store.require_presence() returns trigger language plpgsql as $$
begin
  perform 1 from store.device where shop = new.shop and id = new.device and state = 'ENROLLED' for share;
  if not found then
    raise exception 'no sale without an enrolled device of shop %', new.shop using errcode = '23V01';
  end if;
  perform 1 from store.sign_on where shop = new.shop and id = new.sign_on and state = 'ON' for share;
  if not found then
    raise exception 'no sale without a person signed on in shop %', new.shop using errcode = '23V02';
  end if;
  perform 1 from store.till_session where shop = new.shop and till = new.till and id = new.till_session
    and state = 'OPEN' for share;
  if not found then
    raise exception 'no sale without an open session of till %', new.till using errcode = '23V03';
  end if;
  perform 1 from store.visit where shop = new.shop and id = new.visit and state <> 'ENDED' for share;
  if not found then
    raise exception 'no sale without an open visit in shop %', new.shop using errcode = '23V04';
  end if;
  return new;
end $$;

create trigger sale_presence before insert on store.sale
  for each row execute function store.require_presence();

-- What is on record stays as it was written.
create function store.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are only ever added', tg_table_name using errcode = '23V09';
end $$;

create trigger journal_entry_kept before update or delete on store.journal_entry
  for each row execute function store.refuse_change();
create trigger journal_entry_whole before truncate on store.journal_entry
  for each statement execute function store.refuse_change();
create trigger sale_kept before update or delete on store.sale
  for each row execute function store.refuse_change();
create trigger sale_whole before truncate on store.sale
  for each statement execute function store.refuse_change();
create trigger sale_line_kept before update or delete on store.sale_line
  for each row execute function store.refuse_change();
create trigger sale_tax_kept before update or delete on store.sale_tax
  for each row execute function store.refuse_change();
create trigger payment_kept before update or delete on store.payment
  for each row execute function store.refuse_change();
create trigger receipt_print_kept before update or delete on store.receipt_print
  for each row execute function store.refuse_change();
create trigger stock_move_kept before update or delete on store.stock_move
  for each row execute function store.refuse_change();
