-- What booking told about an appointment: a snapshot per appointment, the newest version wins.
create table store.dossier (
  number varchar(12) not null,
  told_version integer not null,
  state varchar(20) not null,
  cancel_reason varchar(500),
  shop varchar(40) not null,
  zone varchar(60) not null,
  topic varchar(60) not null,
  topic_fr varchar(120) not null,
  topic_en varchar(120) not null,
  staff varchar(20) not null,
  staff_name varchar(120) not null,
  starts_at timestamp(6) with time zone not null,
  minutes integer not null,
  language varchar(2) not null,
  guest_name varchar(200) not null,
  guest_email varchar(254),
  guest_phone varchar(40),
  check_in_code varchar(12) not null,
  message varchar(4000),
  selection_token varchar(64),
  selection_name varchar(200),
  told_at timestamp(6) with time zone not null,
  version bigint not null,
  constraint dossier_pk primary key (number),
  constraint dossier_state_known check (state in ('AGREED', 'CANCELLED'))
);
create index dossier_of_the_day on store.dossier (shop, starts_at);
create index dossier_by_code on store.dossier (check_in_code);

-- What she came for, in her order.
create table store.dossier_wish (
  dossier varchar(12) not null,
  place integer not null,
  sku varchar(64) not null,
  note varchar(2000),
  quantity integer not null,
  constraint dossier_wish_pk primary key (dossier, place),
  constraint dossier_wish_of foreign key (dossier) references store.dossier (number)
);

-- The adviser's own work on it, kept apart so that news from booking never collides with typing.
create table store.preparation (
  dossier varchar(12) not null,
  plan varchar(4000),
  notes varchar(4000),
  prepared_at timestamp(6) with time zone,
  prepared_by varchar(20),
  prepared_by_name varchar(120),
  changed_at timestamp(6) with time zone,
  changed_by varchar(20),
  changed_by_name varchar(120),
  version bigint not null,
  constraint preparation_pk primary key (dossier),
  constraint preparation_of foreign key (dossier) references store.dossier (number),
  constraint prepared_by_someone check ((prepared_at is null) = (prepared_by is null))
);

create table store.alternative (
  id varchar(36) not null,
  dossier varchar(12) not null,
  sku varchar(64) not null,
  reason varchar(30) not null,
  words varchar(500),
  added_at timestamp(6) with time zone not null,
  added_by varchar(20) not null,
  added_by_name varchar(120) not null,
  constraint alternative_pk primary key (id),
  constraint alternative_once unique (dossier, sku),
  constraint alternative_of foreign key (dossier) references store.dossier (number),
  constraint alternative_in_own_words check (reason <> 'OWN_WORDS' or words is not null)
);

-- What became of it at the counter: one row a receipt and article.
create table store.dossier_outcome (
  dossier varchar(12) not null,
  receipt varchar(40) not null,
  sku varchar(64) not null,
  quantity integer not null,
  sold_at timestamp(6) with time zone not null,
  constraint dossier_outcome_pk primary key (dossier, receipt, sku),
  constraint dossier_outcome_of foreign key (dossier) references store.dossier (number)
);

-- How far booking has been heard; locked by whoever applies the next page.
create table store.booking_heard (
  name varchar(40) not null,
  position bigint not null,
  last_good_at timestamp(6) with time zone,
  failures integer not null,
  next_at timestamp(6) with time zone not null,
  why_away varchar(500),
  version bigint not null,
  constraint booking_heard_pk primary key (name)
);
insert into store.booking_heard (name, position, failures, next_at, version)
values ('appointment-facts', 0, 0, timestamp with time zone '2020-01-01 00:00:00+00:00', 0);

-- Facts that could not be read: they never stop the others, and somebody can see them.
create table store.fact_set_aside (
  id varchar(36) not null,
  sequence bigint,
  reason varchar(500) not null,
  body varchar(8000) not null,
  set_aside_at timestamp(6) with time zone not null,
  constraint fact_set_aside_pk primary key (id)
);

-- The last known copy of an article, for the hours when the catalogue is away.
create table store.article_copy (
  sku varchar(64) not null,
  body varchar(8000) not null,
  told_at timestamp(6) with time zone not null,
  constraint article_copy_pk primary key (sku)
);
