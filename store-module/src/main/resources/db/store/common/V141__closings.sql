-- The totals of a till by day, month and year, each pointing to the entry of the journal that
-- records it. A day on which something was sold after its closing gets a second part.
create table store.closing (
  shop            varchar(40) not null,
  till            varchar(20) not null,
  closing_no      bigint      not null,
  kind            varchar(5)  not null,
  period_name     varchar(10) not null,
  part            integer     not null,
  first_no        bigint      not null,
  last_no         bigint      not null,
  sales           integer     not null,
  refunds         integer     not null,
  total_cents     bigint      not null,
  tax_cents       bigint      not null,
  year_cents      bigint      not null,
  perpetual_cents bigint      not null,
  closed_at       timestamp(6) with time zone not null,
  closed_by       varchar(20) not null,
  journal_no      bigint      not null,
  constraint closing_pk primary key (shop, till, closing_no),
  constraint closing_period_uk unique (shop, till, kind, period_name, part),
  constraint closing_journal_uk unique (shop, till, journal_no),
  constraint closing_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint closing_kind_ck check (
    (kind = 'DAY' and part >= 1) or (kind in ('MONTH', 'YEAR') and part = 1)),
  constraint closing_range_ck check (first_no >= 1 and last_no >= first_no - 1
    and journal_no > last_no)
);

create table store.closing_rate (
  shop        varchar(40) not null,
  till        varchar(20) not null,
  closing_no  bigint      not null,
  tax_rate_bp integer     not null,
  gross_cents bigint      not null,
  tax_cents   bigint      not null,
  constraint closing_rate_pk primary key (shop, till, closing_no, tax_rate_bp),
  constraint closing_rate_closing_fk foreign key (shop, till, closing_no)
    references store.closing (shop, till, closing_no)
);

create table store.closing_means (
  shop         varchar(40) not null,
  till         varchar(20) not null,
  closing_no   bigint      not null,
  means        varchar(20) not null,
  amount_cents bigint      not null,
  constraint closing_means_pk primary key (shop, till, closing_no, means),
  constraint closing_means_closing_fk foreign key (shop, till, closing_no)
    references store.closing (shop, till, closing_no)
);

-- What was put into an archive: the entries of a till from one day to another.
create table store.archive (
  shop       varchar(40) not null,
  till       varchar(20) not null,
  archive_no bigint      not null,
  from_day   date        not null,
  until_day  date        not null,
  first_no   bigint      not null,
  last_no    bigint      not null,
  bytes      bigint      not null,
  sha256     varchar(64) not null,
  made_at    timestamp(6) with time zone not null,
  made_by    varchar(20) not null,
  journal_no bigint      not null,
  constraint archive_pk primary key (shop, till, archive_no),
  constraint archive_journal_fk foreign key (shop, till, journal_no)
    references store.journal_entry (shop, till, sequence_no),
  constraint archive_range_ck check (until_day >= from_day and first_no >= 1
    and last_no >= first_no and journal_no > last_no)
);
