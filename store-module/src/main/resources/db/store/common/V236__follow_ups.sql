-- What an adviser might do for somebody of the book, and why: computed from facts, once a reason; and what a person then
-- wrote. All of it goes with the client.
create table store.follow_up_task (
  id              varchar(36)  not null,
  shop            varchar(40)  not null,
  client          varchar(8)   not null,
  reason          varchar(16)  not null,
  subject         varchar(80)  not null,
  words_fr        varchar(300) not null,
  words_en        varchar(300) not null,
  due_on          date         not null,
  made_at         timestamp(6) with time zone not null,
  state           varchar(10)  not null,
  later_on        date,
  words           varchar(500),
  settled_at      timestamp(6) with time zone,
  settled_by      varchar(20),
  settled_by_name varchar(200),
  constraint follow_up_task_pk primary key (id),
  constraint follow_up_task_once_uk unique (client, reason, subject),
  constraint follow_up_task_client_fk foreign key (client) references store.client (client) on delete cascade,
  constraint follow_up_task_reason_ck check (reason in
    ('DELIVERED', 'QUOTE_ENDS', 'GUARANTEE_ENDS', 'TICKET_READY')),
  constraint follow_up_task_state_ck check (state in ('TODO', 'LATER', 'SENT', 'DONE', 'NOT_WANTED')),
  constraint follow_up_task_later_ck check ((state = 'LATER') = (later_on is not null)),
  constraint follow_up_task_why_ck check (state <> 'NOT_WANTED' or words is not null),
  constraint follow_up_task_settled_ck check ((state in ('TODO', 'LATER')) = (settled_at is null)
    and (settled_at is null) = (settled_by is null) and (settled_at is null) = (settled_by_name is null))
);
create index follow_up_task_shop_ix on store.follow_up_task (shop, settled_at, due_on);

-- One letter a task; stopped_at is when she said, by the link in it, that she wants no more.
create table store.follow_up_message (
  id         varchar(36)   not null,
  task       varchar(36)   not null,
  client     varchar(8)    not null,
  subject    varchar(200)  not null,
  text       varchar(4000) not null,
  why        varchar(300)  not null,
  sent_at    timestamp(6) with time zone not null,
  staff      varchar(20)   not null,
  staff_name varchar(200)  not null,
  stopped_at timestamp(6) with time zone,
  constraint follow_up_message_pk primary key (id),
  constraint follow_up_message_once_uk unique (task),
  constraint follow_up_message_task_fk foreign key (task) references store.follow_up_task (id) on delete cascade,
  constraint follow_up_message_client_fk foreign key (client) references store.client (client) on delete cascade
);
create index follow_up_message_client_ix on store.follow_up_message (client, sent_at);
create index follow_up_message_stopped_ix on store.follow_up_message (stopped_at);

-- Follow-ups ask for the sales of a week, and for guarantees that end: of the sales of two years ago.
create index sale_finished_ix on store.sale (finished_at);
