-- Service tickets: a piece that came back to be put right, by whom and how far it is. Whoever is in the client book is
-- named by her number alone; of others the ticket holds how they are reached until it is erased.
create table store.service_ticket (
  ticket         varchar(10)   not null,
  shop           varchar(40)   not null,
  client         varchar(8),
  name           varchar(200),
  email          varchar(254),
  phone          varchar(20),
  language       varchar(2)    not null,
  receipt        varchar(80),
  sku            varchar(64),
  article_fr     varchar(300)  not null,
  article_en     varchar(300)  not null,
  guarantee_ends date,
  wrong          varchar(1000) not null,
  state          varchar(16)   not null,
  promised_on    date,
  visit_kind     varchar(12),
  visit_at       timestamp(6) with time zone,
  opened_at      timestamp(6) with time zone not null,
  opened_by      varchar(20)   not null,
  opened_by_name varchar(200)  not null,
  closed_at      timestamp(6) with time zone,
  version        bigint        not null,
  constraint service_ticket_pk primary key (ticket),
  constraint service_ticket_client_fk foreign key (client) references store.client (client) on delete set null,
  constraint service_ticket_state_ck check (state in
    ('RECEIVED', 'LOOKED_AT', 'WAITING_PART', 'READY', 'REFUSED', 'GIVEN_BACK')),
  constraint service_ticket_closed_ck check ((state = 'GIVEN_BACK') = (closed_at is not null)),
  constraint service_ticket_visit_ck check ((visit_kind is null) = (visit_at is null)),
  constraint service_ticket_visit_kind_ck check (visit_kind in ('DELIVERY', 'ASSEMBLY', 'REPAIR', 'COLLECTION')),
  constraint service_ticket_article_ck check ((receipt is null) = (sku is null)
    and (receipt is null) = (guarantee_ends is null)),
  constraint service_ticket_language_ck check (language in ('fr', 'en'))
);
create index service_ticket_shop_ix on store.service_ticket (shop, closed_at, promised_on);
create index service_ticket_client_ix on store.service_ticket (client);

-- What was done on a ticket, in order; only added to. Its words are such as the customer may read.
create table store.service_step (
  ticket      varchar(10)  not null,
  place       bigint       not null,
  kind        varchar(10)  not null,
  state       varchar(16)  not null,
  words       varchar(1000),
  promised_on date,
  done_at     timestamp(6) with time zone not null,
  staff       varchar(20)  not null,
  staff_name  varchar(200) not null,
  constraint service_step_pk primary key (ticket, place),
  constraint service_step_ticket_fk foreign key (ticket) references store.service_ticket (ticket) on delete cascade,
  constraint service_step_kind_ck check (kind in ('STATE', 'PART', 'PART_HERE', 'VISIT', 'LETTER')),
  constraint service_step_reason_ck check (state <> 'REFUSED' or kind <> 'STATE' or words is not null)
);

-- Spare parts that were asked for.
create table store.service_part (
  id          varchar(36)  not null,
  ticket      varchar(10)  not null,
  name        varchar(200) not null,
  quantity    integer      not null,
  asked_at    timestamp(6) with time zone not null,
  expected_on date,
  here_at     timestamp(6) with time zone,
  constraint service_part_pk primary key (id),
  constraint service_part_ticket_fk foreign key (ticket) references store.service_ticket (ticket) on delete cascade,
  constraint service_part_quantity_ck check (quantity between 1 and 99)
);
create index service_part_ticket_ix on store.service_part (ticket);
