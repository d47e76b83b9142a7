-- How to find a shop and what is where in it, drawn from the house's own points: streets, water and
-- stations around it, and the departments of its floors. No map of anybody else is asked for.
create table catalog.shop_map (
  shop     varchar(40)    not null,
  document varchar(60000) not null,
  constraint shop_map_pk primary key (shop),
  constraint shop_map_shop foreign key (shop) references catalog.shop (code)
);
