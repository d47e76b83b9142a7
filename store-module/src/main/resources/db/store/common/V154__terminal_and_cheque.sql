-- Which tills have a card terminal; '*' is every shop, or every till of a shop. How the simulator
-- answers is told by its behaviour, or by the last two figures of the amount where there is none.
create table store.card_terminal (
  shop      varchar(40) not null,
  till      varchar(20) not null,
  kind      varchar(20) not null,
  behaviour varchar(10),
  constraint card_terminal_pk primary key (shop, till),
  constraint card_terminal_kind_ck check (kind in ('NONE', 'SIMULATOR')),
  constraint card_terminal_behaviour_ck check (
    behaviour in ('APPROVE', 'DECLINE', 'LATE', 'TWICE', 'SILENT', 'LOST'))
);

-- What became of asking a card terminal for money, or for giving it back. The row is there before the
-- terminal is asked. open_subject is filled only while nobody knows whether money moved: no second
-- attempt beside it. What it is for is a visit (money in) or a sale (money back), both of this shop.
create table store.terminal_attempt (
  shop            varchar(40)  not null,
  id              varchar(36)  not null,
  kind            varchar(8)   not null,
  till            varchar(20)  not null,
  device          varchar(36)  not null,
  till_session    varchar(36)  not null,
  visit           varchar(36),
  sale            varchar(36),
  open_subject    varchar(36),
  request_key     varchar(80)  not null,
  amount_cents    bigint       not null,
  state           varchar(12)  not null,
  authorisation   varchar(20),
  asked_at        timestamp(6) with time zone not null,
  asked_by        varchar(20)  not null,
  heard_at        timestamp(6) with time zone,
  used_for        varchar(80),
  decided_by      varchar(20),
  decision_reason varchar(200),
  version         bigint       not null,
  constraint terminal_attempt_pk primary key (shop, id),
  constraint terminal_attempt_id_uk unique (id),
  constraint terminal_attempt_request_uk unique (shop, request_key),
  constraint terminal_attempt_open_uk unique (shop, open_subject),
  constraint terminal_attempt_taken_uk unique (shop, id, amount_cents, authorisation),
  constraint terminal_attempt_device_fk foreign key (shop, till, device)
    references store.device (shop, till, id),
  constraint terminal_attempt_session_fk foreign key (shop, till, till_session)
    references store.till_session (shop, till, id),
  constraint terminal_attempt_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint terminal_attempt_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint terminal_attempt_kind_ck check (
    (kind = 'PAYMENT' and visit is not null and sale is null)
    or (kind = 'REFUND' and visit is null and sale is not null)),
  constraint terminal_attempt_amount_ck check (amount_cents > 0),
  constraint terminal_attempt_open_ck check (
    (state in ('ASKED', 'UNKNOWN') and open_subject is not null
      and open_subject = case when kind = 'PAYMENT' then visit else sale end)
    or (state in ('APPROVED', 'DECLINED', 'GIVING_BACK', 'GIVEN_BACK', 'USED')
      and open_subject is null)),
  constraint terminal_attempt_taken_ck check (
    authorisation is not null or state in ('ASKED', 'UNKNOWN', 'DECLINED')),
  constraint terminal_attempt_used_ck check ((state = 'USED') = (used_for is not null)),
  constraint terminal_attempt_decided_ck check ((decided_by is null) = (decision_reason is null))
);
create index terminal_attempt_till_ix on store.terminal_attempt (shop, till, state);

-- What the simulator of a card terminal remembers, as a real one would outside of this house.
create table store.simulated_charge (
  reference     varchar(36) not null,
  amount_cents  bigint      not null,
  behaviour     varchar(10) not null,
  authorisation varchar(20) not null,
  readings      integer     not null,
  cancelled     boolean     not null,
  constraint simulated_charge_pk primary key (reference)
);

-- What a shop takes by cheques on one sale, from a day on; '*' is the house.
create table store.cheque_limit (
  shop        varchar(40) not null,
  valid_from  timestamp(6) with time zone not null,
  limit_cents bigint      not null,
  constraint cheque_limit_pk primary key (shop, valid_from),
  constraint cheque_limit_cents_ck check (limit_cents >= 0)
);
insert into store.cheque_limit (shop, valid_from, limit_cents) values
  ('*', timestamp with time zone '2026-01-01 00:00:00+00:00', 150000);

-- Cheques are counted by number when a drawer is; the numbers stand in the journal.
alter table store.till_session add column cheques_expected integer default 0 not null;
alter table store.till_session add column cheques_counted integer default 0 not null;

-- A card payment stands on an approved attempt of the same amount, each attempt under one payment.
alter table store.payment alter column means set data type varchar(12);
alter table store.payment add column attempt varchar(36);
alter table store.payment add column cheque_no varchar(20);
alter table store.payment add column credit_shop varchar(40);
alter table store.payment add column credit_note varchar(36);
alter table store.payment add column credit_turn integer;
alter table store.payment add column credit_number varchar(80);
alter table store.payment add constraint payment_attempt_uk unique (shop, attempt);
alter table store.payment add constraint payment_attempt_fk
  foreign key (shop, attempt, amount_cents, authorisation)
  references store.terminal_attempt (shop, id, amount_cents, authorisation);
alter table store.payment drop constraint payment_means_ck;
alter table store.payment add constraint payment_means_ck check (
  (means = 'CASH' and amount_cents between 0 and 100000 and authorisation is null
    and tendered_cents is not null and change_cents is not null
    and change_cents >= 0 and tendered_cents - change_cents = amount_cents)
  or (means <> 'CASH' and amount_cents > 0 and tendered_cents is null and change_cents is null));
alter table store.payment add constraint payment_mark_ck check (
  (means = 'CARD') = (authorisation is not null)
  and (means = 'CHEQUE') = (cheque_no is not null)
  and (means = 'CREDIT_NOTE') = (credit_number is not null)
  and (means = 'CARD' or attempt is null));

-- Money that a terminal gave back stands on its attempt too. A refund's amount is less than nothing,
-- the attempt's is not: refund_payment keeps both.
alter table store.refund_payment add column attempt varchar(36);
alter table store.refund_payment add column attempt_cents bigint;
alter table store.refund_payment add constraint refund_payment_attempt_uk unique (shop, attempt);
alter table store.refund_payment add constraint refund_payment_attempt_fk
  foreign key (shop, attempt, attempt_cents, authorisation)
  references store.terminal_attempt (shop, id, amount_cents, authorisation);
alter table store.refund_payment add constraint refund_payment_attempt_ck check (
  (attempt is null and attempt_cents is null)
  or (attempt is not null and means = 'CARD' and attempt_cents = -amount_cents));
