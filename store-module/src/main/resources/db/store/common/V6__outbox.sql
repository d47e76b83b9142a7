-- What a neighbour has still to be told; written in the transaction of the fact itself.
create sequence store.outbox_sequence start with 1 increment by 1;
create table store.outbox_message (
  id              varchar(36)  not null,
  sequence_no     bigint       not null,
  destination     varchar(20)  not null,
  kind            varchar(30)  not null,
  subject         varchar(120) not null,
  body            varchar(8000) not null,
  state           varchar(10)  not null,
  created_at      timestamp(6) with time zone not null,
  attempts        integer      not null,
  next_attempt_at timestamp(6) with time zone not null,
  delivered_at    timestamp(6) with time zone,
  last_error      varchar(500),
  constraint outbox_message_pk primary key (id),
  constraint outbox_message_sequence_uk unique (sequence_no),
  constraint outbox_message_state_ck check (
    (state = 'WAITING' and delivered_at is null)
    or (state = 'DELIVERED' and delivered_at is not null)
    or (state = 'REFUSED' and delivered_at is null and last_error is not null))
);
create index outbox_message_due_ix on store.outbox_message (state, next_attempt_at);

-- The dispatcher's turn: whoever holds the lock on this row sends, the other nodes pass.
create table store.outbox_turn (
  name  varchar(20) not null,
  taken_at timestamp(6) with time zone,
  constraint outbox_turn_pk primary key (name)
);
insert into store.outbox_turn (name) values ('dispatch');
