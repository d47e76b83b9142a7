-- The link by which a list's owner, and nobody else, carries it to an appointment. Whoever carries it may have it erased
-- with herself; a list that somebody brought by the link to read stays. Lists from before have none.
alter table catalog.selection add column carry_token varchar(22);
alter table catalog.selection add constraint selection_carry_token unique (carry_token);
