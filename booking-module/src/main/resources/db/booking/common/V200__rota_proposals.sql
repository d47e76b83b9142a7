-- A search for a good rota of some weeks of a shop, and what it found. A shop is searched for once at a time: the
-- running search holds the shop's name in running_shop, and the key refuses a second one, on whichever server.
-- beat_at is touched every second by the server that searches; one that stays silent is taken for dead.
-- The document holds staff numbers, shifts and counts, no name; it goes 30 days after the search has ended.
create table booking.rota_proposal (
  id           varchar(36)              not null,
  shop         varchar(40)              not null,
  first_week   varchar(8)               not null,
  weeks        integer                  not null,
  purpose      varchar(10)              not null,
  state        varchar(10)              not null,
  running_shop varchar(40),
  started_by   varchar(8)               not null,
  started_at   timestamp with time zone not null,
  beat_at      timestamp with time zone not null,
  ended_at     timestamp with time zone,
  stop_wanted  boolean                  not null,
  revision     bigint                   not null,
  document     varchar(900000)          not null,
  constraint rota_proposal_pk primary key (id),
  constraint rota_proposal_once_a_shop unique (running_shop),
  constraint rota_proposal_weeks check (weeks between 1 and 6),
  constraint rota_proposal_purpose check (purpose in ('FRESH', 'CHANGE', 'REPAIR')),
  constraint rota_proposal_state check (state in ('RUNNING', 'READY', 'FAILED', 'LOST', 'ADOPTED')),
  constraint rota_proposal_runs_while_running check ((state = 'RUNNING') = (running_shop is not null)),
  constraint rota_proposal_ends check ((state = 'RUNNING') = (ended_at is null))
);
create index rota_proposal_by_shop on booking.rota_proposal (shop, started_at);
