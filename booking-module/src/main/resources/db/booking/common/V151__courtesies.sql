-- What the house wrote of its own accord: reminders, a prepared visit, a missed one. The key lets none be written twice,
-- however many servers look; about_at is the time that it was about.
create table booking.courtesy (
  appointment varchar(6)               not null references booking.appointment (number),
  kind        varchar(12)              not null,
  about_at    timestamp with time zone not null,
  channel     varchar(5)               not null,
  written_at  timestamp with time zone not null,
  constraint courtesy_once primary key (appointment, kind, about_at),
  constraint courtesy_kind check (kind in ('TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED')),
  constraint courtesy_channel check (channel in ('EMAIL', 'SMS'))
);

-- Text messages, each with an end; erased a month after they were written.
create table booking.text_message (
  id          varchar(36)              not null,
  appointment varchar(6)               not null references booking.appointment (number),
  recipient   varchar(16)              not null,
  body        varchar(600)             not null,
  zone        varchar(40)              not null,
  written_at  timestamp with time zone not null,
  until_at    timestamp with time zone not null,
  attempts    integer                  not null,
  due_at      timestamp with time zone not null,
  sent_at     timestamp with time zone,
  last_error  varchar(200),
  constraint text_message_pk primary key (id),
  constraint text_message_number check (recipient like '+%')
);
create index text_message_by_due on booking.text_message (sent_at, due_at);
create index text_message_by_appointment on booking.text_message (appointment);
create index text_message_by_time on booking.text_message (written_at);
create index appointment_by_state_and_time on booking.appointment (state, from_at);
