-- Under which paths a category was known before it was moved or renamed: files may still name them.
create table catalog.category_former_path (
  path        varchar(600) not null,
  category    varchar(120) not null,
  constraint category_former_path_pk primary key (path),
  constraint category_former_path_category foreign key (category) references catalog.category (code) on delete cascade
);
create index category_former_path_by_category on catalog.category_former_path (category);

-- Where the address of a category that is gone leads to.
create table catalog.category_gone (
  code        varchar(120) not null,
  leads_to    varchar(120) not null,
  constraint category_gone_pk primary key (code),
  constraint category_gone_leads_to foreign key (leads_to) references catalog.category (code) on delete cascade
);
create index category_gone_by_leads_to on catalog.category_gone (leads_to);

-- Who changed what of the things that products are put in order by: categories and attributes.
create table catalog.desk_change (
  id          varchar(36)  not null,
  kind        varchar(10)  not null,
  code        varchar(120) not null,
  at          timestamp with time zone not null,
  staff       varchar(40)  not null,
  field       varchar(80)  not null,
  before_value varchar(1000),
  after_value varchar(1000),
  constraint desk_change_pk primary key (id),
  constraint desk_change_kind check (kind in ('CATEGORY', 'ATTRIBUTE'))
);
create index desk_change_by_code on catalog.desk_change (kind, code, at);
