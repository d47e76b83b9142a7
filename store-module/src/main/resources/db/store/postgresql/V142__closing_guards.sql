-- Closings and archives are on record as entries are.
create trigger closing_kept before update or delete on store.closing
  for each row execute function store.refuse_change();
create trigger closing_whole before truncate on store.closing
  for each statement execute function store.refuse_change();
create trigger closing_rate_kept before update or delete on store.closing_rate
  for each row execute function store.refuse_change();
create trigger closing_rate_whole before truncate on store.closing_rate
  for each statement execute function store.refuse_change();
create trigger closing_means_kept before update or delete on store.closing_means
  for each row execute function store.refuse_change();
create trigger closing_means_whole before truncate on store.closing_means
  for each statement execute function store.refuse_change();
create trigger archive_kept before update or delete on store.archive
  for each row execute function store.refuse_change();
create trigger archive_whole before truncate on store.archive
  for each statement execute function store.refuse_change();
