-- A second, independent guard beside the ledger's key, over everything that occupies: advice, holds, absences, rooms.
do $$
begin
  create extension if not exists btree_gist;
  alter table booking.occupation add constraint occupation_no_overlap
    exclude using gist (resource with =, int8range(from_tick, until_tick) with &&);
exception
  when insufficient_privilege or undefined_file or feature_not_supported or undefined_object then
    raise notice 'btree_gist is not to be had: overlaps are refused by the ledger alone';
end
$$;
