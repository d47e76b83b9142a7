-- What happened to a drawer beside sales and refunds: it was opened, money was put in or taken out. It stands on
-- device, person and open session of this shop, like a refund, and points to its entry in the journal.
create table store.drawer_entry (
  shop         varchar(40)  not null,
  id           varchar(36)  not null,
  till         varchar(20)  not null,
  device       varchar(36)  not null,
  sign_on      varchar(36)  not null,
  staff        varchar(20)  not null,
  staff_name   varchar(200) not null,
  till_session varchar(36)  not null,
  request_key  varchar(80)  not null,
  request_hash varchar(64)  not null,
  act          varchar(20)  not null,
  amount_cents bigint       not null,
  note         varchar(200),
  done_at      timestamp(6) with time zone not null,
  journal_no   bigint       not null,
  constraint drawer_entry_pk primary key (shop, id),
  constraint drawer_entry_id_uk unique (id),
  constraint drawer_entry_request_uk unique (shop, request_key),
  constraint drawer_entry_device_fk foreign key (shop, till, device)
    references store.device (shop, till, id),
  constraint drawer_entry_sign_on_fk foreign key (shop, device, sign_on, staff)
    references store.sign_on (shop, device, id, staff),
  constraint drawer_entry_session_fk foreign key (shop, till, till_session)
    references store.till_session (shop, till, id),
  constraint drawer_entry_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint drawer_entry_act_ck check (
    (act = 'OPENED' and amount_cents = 0)
    or (act in ('CHANGE_IN', 'OTHER_IN') and amount_cents > 0)
    or (act in ('BANK_OUT', 'EXPENSE_OUT', 'OTHER_OUT') and amount_cents < 0)),
  constraint drawer_entry_note_ck check (act in ('CHANGE_IN', 'BANK_OUT') or note is not null)
);
create index drawer_entry_session_ix on store.drawer_entry (shop, till, till_session);

-- How often and by how much, in each closing.
create table store.closing_drawer (
  shop         varchar(40) not null,
  till         varchar(20) not null,
  closing_no   bigint      not null,
  act          varchar(20) not null,
  times        integer     not null,
  amount_cents bigint      not null,
  constraint closing_drawer_pk primary key (shop, till, closing_no, act),
  constraint closing_drawer_closing_fk foreign key (shop, till, closing_no)
    references store.closing (shop, till, closing_no)
);
