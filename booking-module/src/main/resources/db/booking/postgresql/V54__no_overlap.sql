-- A second, independent guard beside the ledger's key: ranges of one adviser may not overlap. It needs the extension
-- btree_gist, which comes with PostgreSQL but may be kept from this user; the ledger alone is enough then.
do $$
begin
  create extension if not exists btree_gist;
  alter table booking.appointment add constraint appointment_no_overlap
    exclude using gist (staff with =, int8range(busy_from, busy_until) with &&)
    where (state in ('AGREED', 'KEPT'));
exception
  when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
    raise notice 'btree_gist is not to be had: overlapping appointments are refused by the ledger alone';
end
$$;
