-- Recalls: articles that were sold between two days and are not safe. Whoever bought one is found by her visits; a recall
-- names nobody. Days are those of the shop that opened it; sold_since and sold_before are the same as instants.
create table store.recall (
  recall         varchar(10)   not null,
  shop           varchar(40)   not null,
  source         varchar(200)  not null,
  article_fr     varchar(300)  not null,
  article_en     varchar(300)  not null,
  danger_fr      varchar(1000) not null,
  danger_en      varchar(1000) not null,
  act_fr         varchar(1000) not null,
  act_en         varchar(1000) not null,
  sold_from      date          not null,
  sold_until     date          not null,
  sold_since     timestamp(6) with time zone not null,
  sold_before    timestamp(6) with time zone not null,
  opened_at      timestamp(6) with time zone not null,
  opened_by      varchar(20)   not null,
  opened_by_name varchar(200)  not null,
  closed_at      timestamp(6) with time zone,
  closed_by      varchar(20),
  closed_by_name varchar(200),
  closed_why     varchar(500),
  constraint recall_pk primary key (recall),
  constraint recall_days_ck check (sold_from <= sold_until and sold_since < sold_before),
  constraint recall_closed_ck check ((closed_at is null) = (closed_by is null)
    and (closed_at is null) = (closed_by_name is null) and (closed_why is null or closed_at is not null))
);
create index recall_opened_ix on store.recall (opened_at);

create table store.recall_article (
  recall varchar(10) not null,
  sku    varchar(64) not null,
  constraint recall_article_pk primary key (recall, sku),
  constraint recall_article_recall_fk foreign key (recall) references store.recall (recall)
);
create index recall_article_sku_ix on store.recall_article (sku);

-- What became of a piece that was sold: the pieces of a line of a receipt are counted from 1.
create table store.recall_outcome (
  id           varchar(36)  not null,
  recall       varchar(10)  not null,
  shop         varchar(40)  not null,
  sale         varchar(36)  not null,
  place        integer      not null,
  piece        integer      not null,
  outcome      varchar(10)  not null,
  said_at      timestamp(6) with time zone not null,
  said_by      varchar(20)  not null,
  said_by_name varchar(200) not null,
  constraint recall_outcome_pk primary key (id),
  constraint recall_outcome_once_uk unique (recall, shop, sale, place, piece),
  constraint recall_outcome_recall_fk foreign key (recall) references store.recall (recall),
  constraint recall_outcome_line_fk foreign key (shop, sale, place) references store.sale_line (shop, sale, place),
  constraint recall_outcome_piece_ck check (piece between 1 and 999),
  constraint recall_outcome_ck check (outcome in ('REPAIRED', 'REPLACED', 'REFUNDED', 'GONE'))
);

-- Who bought an article is asked by the article.
create index sale_line_sku_ix on store.sale_line (sku);

alter table store.follow_up_task drop constraint follow_up_task_reason_ck;
alter table store.follow_up_task add constraint follow_up_task_reason_ck check (reason in
  ('DELIVERED', 'QUOTE_ENDS', 'GUARANTEE_ENDS', 'TICKET_READY', 'RECALL', 'ON_DISPLAY', 'BENEFIT_ENDS'));
