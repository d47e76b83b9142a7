-- Who is looked for by the beginning of an address or a number: outside the C collation only an index of this class knows beginnings.
-- H2's own indices do.
create index client_email_begins_ix on store.client (email varchar_pattern_ops);
create index client_phone_begins_ix on store.client (phone varchar_pattern_ops);
