-- What a visitor keeps. The token is the link that may be shared; who changes it shows the owner's
-- secret, of which only the digest is here. Nobody's name is needed.
create table catalog.selection (
  token        varchar(22)  not null,
  owner_digest varchar(64)  not null,
  name         varchar(80),
  version      bigint       not null,
  created      timestamp with time zone not null,
  changed      timestamp with time zone not null,
  constraint selection_pk primary key (token)
);
create index selection_by_changed on catalog.selection (changed);

create table catalog.selection_item (
  selection    varchar(22)  not null,
  sku          varchar(64)  not null,
  position     integer      not null,
  note         varchar(500),
  constraint selection_item_pk primary key (selection, sku),
  constraint selection_item_selection foreign key (selection) references catalog.selection (token) on delete cascade
);
