-- What lies on the counter for a visit and is not sold yet: a draft of numbers without prices, for
-- everybody at the shop's tills. It has no fiscal meaning and goes when its visit has ended.
create table store.basket (
  shop       varchar(40)  not null,
  visit      varchar(36)  not null,
  staff      varchar(20)  not null,
  staff_name varchar(200) not null,
  pieces     integer      not null,
  whole_bp   integer      not null,
  turn       bigint       not null,
  changed_at timestamp(6) with time zone not null,
  constraint basket_pk primary key (shop, visit),
  constraint basket_visit_fk foreign key (shop, visit) references store.visit (shop, id),
  constraint basket_ck check (whole_bp between 0 and 10000 and pieces >= 0 and turn > 0)
);

create table store.basket_line (
  shop        varchar(40) not null,
  visit       varchar(36) not null,
  place       integer     not null,
  sku         varchar(64) not null,
  quantity    integer     not null,
  discount_bp integer     not null,
  constraint basket_line_pk primary key (shop, visit, place),
  constraint basket_line_basket_fk foreign key (shop, visit) references store.basket (shop, visit),
  constraint basket_line_ck check (quantity between 1 and 999 and discount_bp between 0 and 10000)
);
