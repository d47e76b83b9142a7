-- What people ask of the house about themselves; that it was done, and nothing of whom.
create table store.privacy_done (
  request varchar(36) not null,
  kind    varchar(10) not null,
  done_at timestamp(6) with time zone not null,
  constraint privacy_done_pk primary key (request)
);
create index privacy_done_ix on store.privacy_done (done_at);

-- Appointments whose customer was erased: news of them that was on its way brings nobody back.
create table store.dossier_forgotten (
  dossier      varchar(12) not null,
  forgotten_at timestamp(6) with time zone not null,
  constraint dossier_forgotten_pk primary key (dossier)
);

-- A piece that is still to be given back keeps how its owner is reached until then, and not longer.
create table store.ticket_forgotten (
  ticket       varchar(10) not null,
  forgotten_at timestamp(6) with time zone not null,
  constraint ticket_forgotten_pk primary key (ticket)
);

-- An order that is still to be handed over keeps name and contact until then, and not longer.
alter table store.customer_order add column forget_asked boolean default false not null;

-- When somebody was asked whether she wants to stay known.
alter table store.client add column asked_at timestamp(6) with time zone;

alter table store.dossier add column forgotten boolean default false not null;
create index dossier_forgotten_ix on store.dossier (forgotten, starts_at);
create index visit_appointment_ix on store.visit (appointment);
