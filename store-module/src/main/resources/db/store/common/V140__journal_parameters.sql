-- Under which format, key and version a till's last entry was written.
alter table store.journal_head add column parameters varchar(200);

-- The entry that opened a session, and why its drawer did not hold what it should.
alter table store.till_session add column opened_no bigint;
alter table store.till_session add column difference_reason varchar(200);
alter table store.till_session add column explained_by varchar(20);
alter table store.till_session add column explained_at timestamp(6) with time zone;
