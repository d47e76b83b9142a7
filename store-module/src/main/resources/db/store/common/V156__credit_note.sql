-- What the house owes to whoever holds the note. Only a keyed fingerprint of its code is kept. A note
-- of a return stands in that refund's entry of the journal, any other has its own.
create table store.credit_note (
  shop         varchar(40)  not null,
  id           varchar(36)  not null,
  kind         varchar(12)  not null,
  till         varchar(20)  not null,
  device       varchar(36)  not null,
  sign_on      varchar(36)  not null,
  staff        varchar(20)  not null,
  staff_name   varchar(200) not null,
  till_session varchar(36)  not null,
  request_key  varchar(80),
  request_hash varchar(64),
  series       varchar(20)  not null,
  note_number  bigint       not null,
  code_hash    varchar(64)  not null,
  amount_cents bigint       not null,
  issued_at    timestamp(6) with time zone not null,
  ends_on      date,
  why          varchar(200),
  refund       varchar(36),
  approval     varchar(36),
  approved_by  varchar(20),
  journal_no   bigint       not null,
  constraint credit_note_pk primary key (shop, id),
  constraint credit_note_id_uk unique (id),
  constraint credit_note_code_uk unique (code_hash),
  constraint credit_note_number_uk unique (shop, series, note_number),
  constraint credit_note_request_uk unique (shop, request_key),
  constraint credit_note_refund_uk unique (shop, refund),
  constraint credit_note_approval_uk unique (shop, approval),
  constraint credit_note_issued_uk unique (shop, id, amount_cents),
  constraint credit_note_device_fk foreign key (shop, till, device)
    references store.device (shop, till, id),
  constraint credit_note_sign_on_fk foreign key (shop, device, sign_on, staff)
    references store.sign_on (shop, device, id, staff),
  constraint credit_note_session_fk foreign key (shop, till, till_session)
    references store.till_session (shop, till, id),
  constraint credit_note_approval_fk foreign key (shop, approval, approved_by)
    references store.approval_code (shop, id, staff),
  constraint credit_note_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint credit_note_amount_ck check (amount_cents > 0),
  constraint credit_note_approved_ck check (
    (approval is null and approved_by is null)
    or (approval is not null and approved_by is not null and approved_by <> staff)),
  constraint credit_note_kind_ck check (
    (kind = 'RETURN' and refund is not null and request_key is null and approval is null
      and ends_on is null)
    or (kind = 'NO_RECEIPT' and refund is null and request_key is not null and why is not null
      and approval is not null and ends_on is null)
    or (kind = 'GOODWILL' and refund is null and request_key is not null and why is not null))
);

-- The goods of a return without receipt, in positive amounts.
create table store.credit_note_line (
  shop             varchar(40)  not null,
  note             varchar(36)  not null,
  place            integer      not null,
  sku              varchar(64)  not null,
  name_fr          varchar(300) not null,
  name_en          varchar(300) not null,
  quantity         integer      not null,
  unit_price_cents bigint       not null,
  total_cents      bigint       not null,
  tax_rate_bp      integer      not null,
  constraint credit_note_line_pk primary key (shop, note, place),
  constraint credit_note_line_note_fk foreign key (shop, note) references store.credit_note (shop, id),
  constraint credit_note_line_total_ck check (quantity > 0 and unit_price_cents >= 0
    and total_cents = unit_price_cents * quantity)
);

-- The uses of a note follow one another like the entries of a journal: each begins with what the one
-- before left, and none takes more. Two that begin at the same turn cannot both be there (abuse
-- case 10).
create table store.credit_use (
  shop          varchar(40) not null,
  note          varchar(36) not null,
  turn          integer     not null,
  previous_turn integer,
  issued_cents  bigint      not null,
  before_cents  bigint      not null,
  amount_cents  bigint      not null,
  after_cents   bigint      not null,
  used_at       timestamp(6) with time zone not null,
  constraint credit_use_pk primary key (shop, note, turn),
  constraint credit_use_chain_uk unique (shop, note, turn, after_cents),
  constraint credit_use_payment_uk unique (shop, note, turn, amount_cents),
  constraint credit_use_note_fk foreign key (shop, note, issued_cents)
    references store.credit_note (shop, id, amount_cents),
  constraint credit_use_chain_fk foreign key (shop, note, previous_turn, before_cents)
    references store.credit_use (shop, note, turn, after_cents),
  constraint credit_use_order_ck check (
    (turn = 1 and previous_turn is null and before_cents = issued_cents)
    or (turn > 1 and previous_turn = turn - 1)),
  constraint credit_use_sums_ck check (amount_cents > 0 and after_cents >= 0
    and after_cents = before_cents - amount_cents)
);

-- A payment by credit note stands on a use of the same amount, each use under one payment.
alter table store.payment add constraint payment_credit_uk unique (credit_shop, credit_note, credit_turn);
alter table store.payment add constraint payment_credit_fk
  foreign key (credit_shop, credit_note, credit_turn, amount_cents)
  references store.credit_use (shop, note, turn, amount_cents);
alter table store.payment add constraint payment_credit_ck check (
  (means = 'CREDIT_NOTE' and credit_shop is not null and credit_note is not null
    and credit_turn is not null)
  or (means <> 'CREDIT_NOTE' and credit_shop is null and credit_note is null
    and credit_turn is null));

-- What goes back on a credit note instead of money: the note points to its refund.
alter table store.refund_payment drop constraint refund_payment_means_ck;
alter table store.refund_payment add constraint refund_payment_means_ck check (
  (means = 'CASH' and amount_cents between -100000 and -1 and authorisation is null)
  or (means = 'CARD' and amount_cents < 0 and authorisation is not null)
  or (means = 'CREDIT_NOTE' and amount_cents < 0 and authorisation is null));
alter table store.refund_payment add column credit_number varchar(80);
alter table store.refund_payment add constraint refund_payment_credit_ck check (
  (means = 'CREDIT_NOTE') = (credit_number is not null));
alter table store.credit_note add constraint credit_note_refund_fk
  foreign key (shop, refund) references store.refund (shop, id);

-- Copy 0 is the original, copy n the duplicata n.
create table store.credit_note_print (
  shop       varchar(40) not null,
  note       varchar(36) not null,
  copy_no    integer     not null,
  printed_at timestamp(6) with time zone not null,
  printed_by varchar(20) not null,
  constraint credit_note_print_pk primary key (shop, note, copy_no),
  constraint credit_note_print_note_fk foreign key (shop, note) references store.credit_note (shop, id),
  constraint credit_note_print_copy_ck check (copy_no >= 0)
);

-- A sale's receipt without prices, for whoever gets the present.
create table store.gift_print (
  shop       varchar(40) not null,
  sale       varchar(36) not null,
  copy_no    integer     not null,
  printed_at timestamp(6) with time zone not null,
  printed_by varchar(20) not null,
  constraint gift_print_pk primary key (shop, sale, copy_no),
  constraint gift_print_sale_fk foreign key (shop, sale) references store.sale (shop, id),
  constraint gift_print_copy_ck check (copy_no >= 0)
);

alter table store.refusal_audit drop constraint refusal_audit_act;
alter table store.refusal_audit add constraint refusal_audit_act check (act in (
  'OTHER_SHOP', 'DEVICE_OF_OTHER_SHOP', 'DEVICE_NOT_PROVED', 'OWN_APPROVAL', 'DISCOUNT_TOO_DEEP',
  'CREDIT_WITHOUT_MANAGER'));
