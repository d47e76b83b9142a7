-- Letters to customers, written in the transaction of what they tell and delivered at least once.
create table booking.mail (
  id              varchar(36)              not null,
  appointment     varchar(6)               not null references booking.appointment (number),
  sender          varchar(254)             not null,
  sender_name     varchar(160)             not null,
  recipient       varchar(254)             not null,
  recipient_name  varchar(240)             not null,
  subject         varchar(300)             not null,
  text_body       varchar(20000)           not null,
  html_body       varchar(60000)           not null,
  calendar        varchar(20000)           not null,
  calendar_method varchar(10)              not null,
  language        varchar(2)               not null,
  written_at      timestamp with time zone not null,
  attempts        integer                  not null,
  due_at          timestamp with time zone not null,
  sent_at         timestamp with time zone,
  last_error      varchar(500),
  constraint mail_pk primary key (id),
  constraint mail_method check (calendar_method in ('REQUEST', 'CANCEL'))
);
create index mail_by_due on booking.mail (sent_at, due_at);
create index mail_by_time on booking.mail (written_at);

-- Selections that could not be read when the appointment was agreed, to be read later.
create table booking.selection_errand (
  appointment varchar(6)               not null references booking.appointment (number),
  attempts    integer                  not null,
  due_at      timestamp with time zone not null,
  last_error  varchar(500),
  constraint selection_errand_pk primary key (appointment)
);
create index selection_errand_by_due on booking.selection_errand (due_at);
