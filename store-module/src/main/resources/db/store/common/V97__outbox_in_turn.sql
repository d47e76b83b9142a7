-- What waits is read in the order in which it was left, and asked whether something earlier on its subject waits: each by
-- an index, so that a message costs the same however many wait.
create index outbox_message_turn_ix on store.outbox_message (state, sequence_no);
create index outbox_message_subject_ix on store.outbox_message (destination, subject, state, sequence_no);
drop index store.outbox_message_due_ix;

-- What has arrived is forgotten after a month.
create index outbox_message_delivered_ix on store.outbox_message (delivered_at);
