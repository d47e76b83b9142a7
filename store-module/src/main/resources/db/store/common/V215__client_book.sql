-- The client book: people who want to be remembered, what they said of themselves, and what they agreed to.
-- A client whose entries were merged into another's keeps her row, so that a merge can be undone to the letter;
-- root is whose page shows her.
create table store.client (
  client             varchar(8)   not null,
  shop               varchar(40)  not null,
  adviser            varchar(20),
  adviser_name       varchar(200),
  name               varchar(200) not null,
  email              varchar(254),
  phone              varchar(20),
  language           varchar(2)   not null,
  merged_into        varchar(8),
  root               varchar(8)   not null,
  remembered_at      timestamp(6) with time zone not null,
  remembered_by      varchar(20)  not null,
  remembered_by_name varchar(200) not null,
  last_contact_at    timestamp(6) with time zone not null,
  version            bigint       not null,
  constraint client_pk primary key (client),
  constraint client_merged_fk foreign key (merged_into) references store.client (client),
  constraint client_root_fk foreign key (root) references store.client (client),
  constraint client_root_ck check (
    (merged_into is null and root = client) or (merged_into is not null and root <> client)),
  constraint client_adviser_ck check ((adviser is null) = (adviser_name is null)),
  constraint client_language_ck check (language in ('fr', 'en'))
);
create index client_book_ix on store.client (shop, merged_into, last_contact_at);
create index client_adviser_ix on store.client (shop, adviser, last_contact_at);
create index client_root_ix on store.client (root);
create index client_email_ix on store.client (email);
create index client_phone_ix on store.client (phone);
create index client_contact_ix on store.client (last_contact_at);

-- Under which folded words a client is found: W the words of her name, N those words and each with one letter
-- left out, so that a typing error meets her in a common key.
create table store.client_key (
  kind   char(1)     not null,
  word   varchar(24) not null,
  client varchar(8)  not null,
  constraint client_key_pk primary key (kind, word, client),
  constraint client_key_fk foreign key (client) references store.client (client) on delete cascade,
  constraint client_key_kind_ck check (kind in ('W', 'N'))
);
create index client_key_client_ix on store.client_key (client, kind, word);

-- Facts that she told or that one can see, in words that she may read.
create table store.client_fact (
  id            varchar(36)  not null,
  client        varchar(8)   not null,
  kind          varchar(12)  not null,
  words         varchar(500) not null,
  on_day        date,
  added_at      timestamp(6) with time zone not null,
  added_by      varchar(20)  not null,
  added_by_name varchar(200) not null,
  constraint client_fact_pk primary key (id),
  constraint client_fact_fk foreign key (client) references store.client (client) on delete cascade,
  constraint client_fact_kind_ck check (kind in ('PREFERENCE', 'DISLIKE', 'SIZE', 'ROOM', 'DATE', 'NOTE')),
  constraint client_fact_day_ck check ((kind = 'DATE') = (on_day is not null))
);
create index client_fact_ix on store.client_fact (client, added_at);

-- What she agreed to or took back, for each purpose, in which wording; only added to.
create table store.client_consent (
  id         varchar(36)  not null,
  client     varchar(8)   not null,
  purpose    varchar(16)  not null,
  given      boolean      not null,
  wording    varchar(500) not null,
  channel    varchar(10)  not null,
  said_at    timestamp(6) with time zone not null,
  staff      varchar(20)  not null,
  staff_name varchar(200) not null,
  constraint client_consent_pk primary key (id),
  constraint client_consent_fk foreign key (client) references store.client (client) on delete cascade,
  constraint client_consent_purpose_ck check (purpose in ('MEMORY', 'FOLLOW_UP_MAIL', 'FOLLOW_UP_CALL')),
  constraint client_consent_channel_ck check (channel in ('IN_PERSON', 'PHONE', 'EMAIL', 'LINK'))
);
create index client_consent_ix on store.client_consent (client, said_at);

-- Whose visit it was: one person a visit. Her purchases are those of her visits.
create table store.client_visit (
  shop   varchar(40) not null,
  visit  varchar(36) not null,
  client varchar(8)  not null,
  said_at timestamp(6) with time zone not null,
  staff  varchar(20) not null,
  constraint client_visit_pk primary key (shop, visit),
  constraint client_visit_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint client_visit_client_fk foreign key (client) references store.client (client) on delete cascade
);
create index client_visit_client_ix on store.client_visit (client);

-- Which entries were said to be one person, by whom, and which of that was taken back.
create table store.client_merge (
  id             varchar(36)  not null,
  kept           varchar(8)   not null,
  merged         varchar(8)   not null,
  merged_at      timestamp(6) with time zone not null,
  merged_by      varchar(20)  not null,
  merged_by_name varchar(200) not null,
  undone_at      timestamp(6) with time zone,
  undone_by      varchar(20),
  undone_by_name varchar(200),
  constraint client_merge_pk primary key (id),
  constraint client_merge_kept_fk foreign key (kept) references store.client (client) on delete cascade,
  constraint client_merge_merged_fk foreign key (merged) references store.client (client) on delete cascade,
  constraint client_merge_two_ck check (kept <> merged),
  constraint client_merge_undone_ck check ((undone_at is null) = (undone_by is null)
    and (undone_at is null) = (undone_by_name is null))
);
create index client_merge_kept_ix on store.client_merge (kept);
create index client_merge_merged_ix on store.client_merge (merged);

-- Who read and changed what of whom. It outlives an erased client, by her number alone;
-- an entry about a whole book names no client.
create table store.client_log (
  id         varchar(36)  not null,
  client     varchar(8),
  act        varchar(16)  not null,
  staff      varchar(20)  not null,
  staff_name varchar(200) not null,
  words      varchar(300),
  on_day     date         not null,
  done_at    timestamp(6) with time zone not null,
  constraint client_log_pk primary key (id)
);
create index client_log_client_ix on store.client_log (client, done_at);
create index client_log_day_ix on store.client_log (on_day);

-- What is open between a person and a shop is asked by her visits.
create index quote_visit_ix on store.quote (shop, visit);
create index customer_order_visit_ix on store.customer_order (shop, visit);
