-- Who bought enough is looked for among those who bought, or whose visit was said to be theirs, since the last look;
-- among all of twelve months once a day, and after each new word of a shop. The row is locked while it is looked for.
alter table store.loyalty_rule add column looked_at timestamp(6) with time zone;
alter table store.loyalty_rule add column whole_on date;
create index client_visit_said_ix on store.client_visit (shop, said_at);
