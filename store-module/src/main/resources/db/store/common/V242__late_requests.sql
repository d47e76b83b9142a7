-- What people asked about themselves and what is late: by its number, never whose it is. Goes once booking does not ask for
-- it any more. The shops are those whose managers are to see it; none where nobody knows.
create table store.late_request (
  request         varchar(36) not null,
  kind            varchar(10) not null,
  asked_at        timestamp(6) with time zone not null,
  state           varchar(10) not null,
  attempts        integer     not null,
  next_attempt_at timestamp(6) with time zone,
  constraint late_request_pk primary key (request),
  constraint late_request_state_ck check (
    (state in ('FAILED', 'NOT_TAKEN') and attempts > 0 and next_attempt_at is not null)
    or (state = 'ELSEWHERE' and next_attempt_at is null))
);
create index late_request_asked_ix on store.late_request (asked_at);
create table store.late_request_shop (
  request varchar(36) not null,
  shop    varchar(40) not null,
  constraint late_request_shop_pk primary key (request, shop),
  constraint late_request_shop_fk foreign key (request) references store.late_request (request) on delete cascade
);
