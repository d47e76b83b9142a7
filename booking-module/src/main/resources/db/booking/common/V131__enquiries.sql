-- Call-back requests and written questions: tasks of a shop with an answer promised. Who asked and what was said is
-- erased after a while (erased_at); what is left counts how soon people were answered.
create table booking.enquiry (
  id              varchar(36)              not null,
  attempt_key     varchar(80)              not null,
  body_hash       varchar(64)              not null,
  kind            varchar(10)              not null,
  state           varchar(10)              not null,
  shop            varchar(40)              not null,
  zone            varchar(40)              not null,
  topic           varchar(40)              references booking.topic (topic),
  article         varchar(64),
  language        varchar(2)               not null,
  customer_name   varchar(240),
  email           varchar(254),
  phone           varchar(40),
  question        varchar(4000),
  call_from       timestamp with time zone,
  call_until      timestamp with time zone,
  asked_at        timestamp with time zone not null,
  due_at          timestamp with time zone not null,
  taken_by        varchar(8),
  taken_name      varchar(120),
  tries           integer                  not null,
  responded_at    timestamp with time zone,
  opening_minutes integer,
  closed_at       timestamp with time zone,
  outcome         varchar(12),
  answer          varchar(8000),
  erased_at       timestamp with time zone,
  constraint enquiry_pk primary key (id),
  constraint enquiry_once unique (attempt_key),
  constraint enquiry_kind check (kind in ('CALL', 'QUESTION')),
  constraint enquiry_state check (state in ('OPEN', 'TAKEN', 'DONE')),
  constraint enquiry_taken check (state <> 'TAKEN' or taken_by is not null),
  constraint enquiry_done check ((state = 'DONE') = (outcome is not null and closed_at is not null)),
  constraint enquiry_outcome check (outcome in ('ANSWERED', 'REACHED', 'NOT_REACHED')),
  constraint enquiry_call check ((call_from is null) = (call_until is null)),
  constraint enquiry_answerable check (erased_at is not null
    or (kind = 'CALL' and phone is not null) or (kind = 'QUESTION' and email is not null))
);
create index enquiry_by_shop on booking.enquiry (shop, state, due_at);
create index enquiry_by_time on booking.enquiry (shop, asked_at);
