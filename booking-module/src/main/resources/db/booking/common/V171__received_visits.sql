-- That somebody of the staff began to advise her; outcome is the staff number then.
alter table booking.visit_fact drop constraint visit_fact_kind;
alter table booking.visit_fact add constraint visit_fact_kind
  check (fact in ('ARRIVED', 'RECEIVED', 'SOLD', 'LEFT'));
