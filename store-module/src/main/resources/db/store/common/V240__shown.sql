-- What was shown on a visit: one line an article, how it was taken and what became of it. What the counter did
-- is not written here, it stands on its papers.
create table store.shown (
  shop            varchar(40)  not null,
  visit           varchar(36)  not null,
  sku             varchar(64)  not null,
  reaction        varchar(10),
  fate            varchar(10),
  reason          varchar(20),
  words           varchar(300),
  added           boolean      not null,
  changed_at      timestamp(6) with time zone not null,
  changed_by      varchar(20)  not null,
  changed_by_name varchar(200) not null,
  constraint shown_pk primary key (shop, visit, sku),
  constraint shown_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint shown_reaction_ck check (reaction in ('SHOWN', 'LIKED', 'DISMISSED')),
  constraint shown_fate_ck check (fate in ('THINKING', 'NOT')),
  constraint shown_reason_ck check ((fate = 'NOT' and reason is not null)
    or ((fate is null or fate = 'THINKING') and reason is null and words is null)),
  constraint shown_words_ck check (reason is null or reason <> 'OWN_WORDS' or words is not null)
);

-- What an adviser says at the end of a visit: what comes next, and facts for whoever advises next time.
create table store.visit_end (
  shop         varchar(40)  not null,
  visit        varchar(36)  not null,
  next_step    varchar(20)  not null,
  next_words   varchar(300),
  next_on      date,
  note         varchar(1000),
  said_at      timestamp(6) with time zone not null,
  said_by      varchar(20)  not null,
  said_by_name varchar(200) not null,
  constraint visit_end_pk primary key (shop, visit),
  constraint visit_end_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint visit_end_words_ck check (next_step <> 'OWN_WORDS' or next_words is not null)
);
create index visit_end_next_ix on store.visit_end (shop, next_on);

create index visit_arrived_ix on store.visit (shop, arrived_at);
