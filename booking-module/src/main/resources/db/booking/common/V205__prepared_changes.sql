-- What a shift of a published week shall be once the manager publishes her changes; until then nobody else knows it.
-- A shift that is not in booking.shift would be new; one that shall be gone has no person and no time.
create table booking.prepared_shift (
  shift       varchar(36)              not null,
  shop        varchar(40)              not null,
  week        varchar(8)               not null,
  staff       varchar(8) references booking.staff_member (staff),
  work_day    date,
  zone        varchar(40),
  from_at     timestamp with time zone,
  to_at       timestamp with time zone,
  pauses      varchar(120)             not null,
  prepared_by varchar(8)               not null,
  prepared_at timestamp with time zone not null,
  constraint prepared_shift_pk primary key (shift),
  constraint prepared_shift_in_week foreign key (shop, week) references booking.rota_week (shop, week),
  constraint prepared_shift_order check (from_at < to_at),
  constraint prepared_shift_whole check (
    (staff is null) = (from_at is null) and (staff is null) = (to_at is null)
    and (staff is null) = (work_day is null) and (staff is null) = (zone is null))
);
create index prepared_shift_by_week on booking.prepared_shift (shop, week);

-- Each time that something of a shop's week became everybody's: the whole week, prepared changes together, or one that
-- could not wait. The reason is what the manager wrote where the plan went beyond the law.
create table booking.rota_publication (
  id      varchar(36)              not null,
  shop    varchar(40)              not null,
  week    varchar(8)               not null,
  kind    varchar(8)               not null,
  version bigint                   not null,
  at      timestamp with time zone not null,
  by_staff varchar(8)              not null,
  reason  varchar(600),
  constraint rota_publication_pk primary key (id),
  constraint rota_publication_kind check (kind in ('WEEK', 'CHANGES', 'AT_ONCE'))
);
create index rota_publication_by_week on booking.rota_publication (shop, week, at);

-- What changed for whom: before and after, one of them missing where a shift is new or gone.
create table booking.rota_news (
  publication  varchar(36)  not null references booking.rota_publication (id) on delete cascade,
  place        integer      not null,
  staff        varchar(8)   not null,
  work_day     date         not null,
  zone         varchar(40)  not null,
  before_from  timestamp with time zone,
  before_to    timestamp with time zone,
  before_pauses varchar(120),
  after_from   timestamp with time zone,
  after_to     timestamp with time zone,
  after_pauses varchar(120),
  short_notice boolean      not null,
  constraint rota_news_pk primary key (publication, place),
  constraint rota_news_something check (before_from is not null or after_from is not null),
  constraint rota_news_whole check (
    (before_from is null) = (before_to is null) and (after_from is null) = (after_to is null))
);
create index rota_news_by_staff on booking.rota_news (staff);

-- What the law says against a plan that was published all the same.
create table booking.rota_breach (
  publication   varchar(36) not null references booking.rota_publication (id) on delete cascade,
  place         integer     not null,
  staff         varchar(8)  not null,
  rule          varchar(40) not null,
  article       varchar(60) not null,
  work_day      date        not null,
  limit_minutes integer     not null,
  found_minutes integer     not null,
  constraint rota_breach_pk primary key (publication, place)
);

-- Letters that tell the people of the house what changed for them.
alter table booking.mail drop constraint mail_kind;
alter table booking.mail add constraint mail_kind check (kind in
  ('AGREED', 'MOVED', 'CANCELLED', 'TWO_DAYS', 'TWO_HOURS', 'PREPARED', 'MISSED',
   'ASKED', 'ANSWERED', 'WAITING', 'FREED',
   'RESERVED', 'RESCHEDULED', 'GIVEN_BACK', 'CALLED_OFF', 'IN_LINE', 'OFFERED', 'ROTA'));
