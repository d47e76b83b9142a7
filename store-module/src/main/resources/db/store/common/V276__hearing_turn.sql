-- Whoever is told of an article or a shop for the first time holds this row meanwhile: of two tills that hear of the same one at
-- once, the second finds what the first wrote.
create table store.hearing_turn (
  turn integer not null,
  constraint hearing_turn_pk primary key (turn)
);
insert into store.hearing_turn (turn) values (0);
