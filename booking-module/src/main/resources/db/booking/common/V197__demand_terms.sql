-- How a shop wants to be staffed, from a day on: who waits how long, who opens and closes, how many are there at least.
-- weekly_estimate is what the manager thinks comes in a week, where there is no history yet.
create table booking.demand_terms (
  shop            varchar(40)              not null,
  valid_from      date                     not null,
  staffing_rule   varchar(12)              not null,
  percent         integer                  not null,
  minutes         integer                  not null,
  beta            integer                  not null,
  minimum         integer                  not null,
  opening_people  integer                  not null,
  opening_minutes integer                  not null,
  closing_people  integer                  not null,
  closing_minutes integer                  not null,
  weekly_estimate integer,
  written_by      varchar(8)               not null,
  written_at      timestamp with time zone not null,
  constraint demand_terms_pk primary key (shop, valid_from),
  constraint demand_terms_rule check (staffing_rule in ('WAITING_GOAL', 'SQUARE_ROOT')),
  constraint demand_terms_goal check (percent between 50 and 99 and minutes between 0 and 60
    and beta between 0 and 300),
  constraint demand_terms_people check (minimum between 0 and 20 and opening_people between 0 and 20
    and closing_people between 0 and 20 and opening_minutes between 0 and 120
    and closing_minutes between 0 and 120)
);
