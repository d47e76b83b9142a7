-- Who looks for follow-ups locks this row, so that two who look at once suggest everything once.
create table store.follow_up_turn (
  code     varchar(20) not null,
  taken_at timestamp(6) with time zone,
  constraint follow_up_turn_pk primary key (code)
);
insert into store.follow_up_turn (code) values ('look');
