-- What a customer answers to her preparation, by her link: one answer an appointment, the latest. It can be given
-- twenty times, so that whoever has the link cannot fill the shop's dossier without end.
create table booking.preparation_reply (
  appointment varchar(6)               not null references booking.appointment (number),
  document    varchar(60000)           not null,
  replied_at  timestamp with time zone not null,
  times       integer                  not null,
  constraint preparation_reply_pk primary key (appointment),
  constraint preparation_reply_times check (times between 1 and 20)
);
-- A question asked for an appointment: its answer stands behind the link, so that no e-mail address is needed.
alter table booking.enquiry add column appointment varchar(6) references booking.appointment (number);
alter table booking.enquiry drop constraint enquiry_answerable;
alter table booking.enquiry add constraint enquiry_answerable check (erased_at is not null
  or (kind = 'CALL' and phone is not null)
  or (kind = 'QUESTION' and (email is not null or appointment is not null)));
create index enquiry_by_appointment on booking.enquiry (appointment);
