-- A limit is changed by another row from a later moment on; what was in force stays readable.
create trigger store.discount_limit_kept before update, delete on store.discount_limit
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.cheque_limit_kept before update, delete on store.cheque_limit
  for each row call 'io.vitrine.store.schema.RefuseChange';
create trigger store.quote_term_kept before update, delete on store.quote_term
  for each row call 'io.vitrine.store.schema.RefuseChange';
