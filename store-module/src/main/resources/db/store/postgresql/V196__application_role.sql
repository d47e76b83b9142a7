-- What the role may do that the product runs as, where the tables belong to another one (VITRINE_STORE_OWNER).
-- What is on record, which is every table whose rows store.refuse_change() guards, is read and added to. What the
-- record stands on, and what has to move on with it, is changed and never removed; nothing may be truncated. A new
-- table is under the same rule with the next start, since this runs at the end of each migration.
create function store.grant_to(application text) returns void language plpgsql as $$
declare
  one record;
begin
  perform pg_advisory_xact_lock(hashtext('store.grant_to'));
  execute format('grant usage on schema store to %I', application);
  for one in
    select c.relname as name,
      exists (
        select 1 from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where t.tgrelid = c.oid and p.proname = 'refuse_change'
          and p.pronamespace = c.relnamespace) as kept
    from pg_class c
    where c.relnamespace = 'store'::regnamespace and c.relkind in ('r', 'p')
    order by c.relname
  loop
    execute format('revoke all on store.%I from %I', one.name, application);
    execute format('grant %s on store.%I to %I',
      case
        when one.name = 'schema_history' then 'select'
        when one.kept then 'select, insert'
        when one.name in ('card_terminal', 'count_line', 'count_sheet', 'credit_hold', 'customer_order', 'device',
          'journal_head', 'quote', 'receipt_counter', 'sale_request', 'sign_on', 'stock_level', 'stock_transfer',
          'stock_transfer_line', 'terminal_attempt', 'till', 'till_session', 'visit')
          then 'select, insert, update'
        else 'select, insert, update, delete'
      end, one.name, application);
  end loop;
  execute format('grant usage on all sequences in schema store to %I', application);
end $$;
revoke execute on function store.grant_to(text) from public;
