-- Whoever inserts a refund: device, person and session are open now, and stay so until the
-- transaction ends. The visit is that of the sale, which is of the same shop by its foreign key.
create function store.require_counter() returns trigger language plpgsql as $$
begin
  perform 1 from store.device where shop = new.shop and id = new.device and state = 'ENROLLED' for share;
  if not found then
    raise exception 'no refund without an enrolled device of shop %', new.shop using errcode = '23V01';
  end if;
  perform 1 from store.sign_on where shop = new.shop and id = new.sign_on and state = 'ON' for share;
  if not found then
    raise exception 'no refund without a person signed on in shop %', new.shop using errcode = '23V02';
  end if;
  perform 1 from store.till_session where shop = new.shop and till = new.till and id = new.till_session
    and state = 'OPEN' for share;
  if not found then
    raise exception 'no refund without an open session of till %', new.till using errcode = '23V03';
  end if;
  return new;
end $$;

create trigger refund_presence before insert on store.refund
  for each row execute function store.require_counter();
create trigger refund_kept before update or delete on store.refund
  for each row execute function store.refuse_change();
create trigger refund_whole before truncate on store.refund
  for each statement execute function store.refuse_change();
create trigger refund_line_kept before update or delete on store.refund_line
  for each row execute function store.refuse_change();
create trigger refund_tax_kept before update or delete on store.refund_tax
  for each row execute function store.refuse_change();
create trigger refund_payment_kept before update or delete on store.refund_payment
  for each row execute function store.refuse_change();
create trigger refund_print_kept before update or delete on store.refund_print
  for each row execute function store.refuse_change();
