-- Whoever writes a letter with a link to somebody's own page holds one of these rows meanwhile: of letters to one address,
-- three an hour are counted one after the other.
create table booking.own_link_turn (
  turn integer not null,
  constraint own_link_turn_pk primary key (turn)
);
insert into booking.own_link_turn (turn) values
  (0), (1), (2), (3), (4), (5), (6), (7), (8), (9), (10), (11), (12), (13), (14), (15);
