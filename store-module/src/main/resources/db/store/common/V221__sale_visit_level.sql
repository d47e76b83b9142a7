-- How sure the shop was that the customer was there is kept with the sale, and is what her arrival says. Empty
-- where a visit has no arrival: one of training, or of the time before arrivals.
alter table store.arrival add constraint arrival_level_uk unique (shop, visit, level);
alter table store.sale add column visit_level varchar(10);
alter table store.sale add constraint sale_visit_level_fk foreign key (shop, visit, visit_level)
  references store.arrival (shop, visit, level);
