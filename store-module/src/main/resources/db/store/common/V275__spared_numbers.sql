-- Telephone numbers whose owners asked to be left alone, under a fingerprint made with a key outside the database: nobody
-- takes them up again unless they say so themselves.
create table store.spared_number (
  fingerprint varchar(64)              not null,
  asked_at    timestamp with time zone not null,
  constraint spared_number_pk primary key (fingerprint)
);
