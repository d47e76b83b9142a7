-- What a shop gives back to who buys a lot: after so much bought within twelve months so much, once, good for so many days.
-- Only added to; the latest word of a shop counts, and nothing given means that it ends.
create table store.loyalty_rule (
  id              varchar(36)  not null,
  shop            varchar(40)  not null,
  threshold_cents bigint       not null,
  benefit_cents   bigint       not null,
  days            integer      not null,
  set_at          timestamp(6) with time zone not null,
  set_by          varchar(20)  not null,
  set_by_name     varchar(200) not null,
  constraint loyalty_rule_pk primary key (id),
  constraint loyalty_rule_sums_ck check (threshold_cents > 0 and benefit_cents >= 0
    and benefit_cents * 2 <= threshold_cents and days between 60 and 730)
);
create index loyalty_rule_shop_ix on store.loyalty_rule (shop, set_at);

-- A benefit of somebody of the book; used once, as a credit note given as goodwill. It goes with the client.
create table store.loyalty_benefit (
  benefit     varchar(10) not null,
  client      varchar(8)  not null,
  shop        varchar(40) not null,
  cents       bigint      not null,
  earned_on   date        not null,
  ends_on     date        not null,
  used_at     timestamp(6) with time zone,
  credit_note varchar(80),
  constraint loyalty_benefit_pk primary key (benefit),
  constraint loyalty_benefit_client_fk foreign key (client) references store.client (client) on delete cascade,
  constraint loyalty_benefit_once_uk unique (client, shop, earned_on),
  constraint loyalty_benefit_cents_ck check (cents > 0 and ends_on > earned_on),
  constraint loyalty_benefit_used_ck check ((used_at is null) = (credit_note is null))
);
create index loyalty_benefit_ends_ix on store.loyalty_benefit (ends_on);
