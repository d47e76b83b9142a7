-- What was said between somebody of the book and the shops, as staff note it. Who waits for an answer has a promise;
-- the next word of the shop to her answers it.
create table store.conversation_entry (
  id           varchar(36)   not null,
  client       varchar(8)    not null,
  shop         varchar(40)   not null,
  kind         varchar(12)   not null,
  words        varchar(1000) not null,
  said_at      timestamp(6) with time zone not null,
  staff        varchar(20)   not null,
  staff_name   varchar(200)  not null,
  answer_until timestamp(6) with time zone,
  answered_at  timestamp(6) with time zone,
  constraint conversation_entry_pk primary key (id),
  constraint conversation_entry_client_fk foreign key (client) references store.client (client) on delete cascade,
  constraint conversation_entry_kind_ck check (kind in ('CALLED', 'ASKED', 'CALL_OUT', 'LETTER_OUT')),
  constraint conversation_entry_promise_ck check ((kind = 'ASKED') = (answer_until is not null)),
  constraint conversation_entry_answer_ck check (answered_at is null or kind = 'ASKED')
);
create index conversation_entry_client_ix on store.conversation_entry (client, said_at);
create index conversation_entry_shop_ix on store.conversation_entry (shop, kind, said_at);

-- Appointments are hers by the address that she booked with.
create index dossier_guest_ix on store.dossier (guest_email);
