-- What is shown. A text may be missing in one language, never in both.
create table catalog.category (
  code        varchar(120) not null,
  path        varchar(600) not null,
  parent      varchar(120),
  name_fr     varchar(200),
  name_en     varchar(200),
  position    integer      not null,
  constraint category_pk primary key (code),
  constraint category_path unique (path),
  constraint category_parent foreign key (parent) references catalog.category (code),
  constraint category_not_own_parent check (parent is null or parent <> code),
  constraint category_named check (name_fr is not null or name_en is not null)
);
create index category_by_parent on catalog.category (parent);

create table catalog.brand (
  code        varchar(120) not null,
  name        varchar(200) not null,
  constraint brand_pk primary key (code)
);

create table catalog.attribute (
  code        varchar(60)  not null,
  name_fr     varchar(200),
  name_en     varchar(200),
  kind        varchar(10)  not null,
  unit        varchar(20),
  facet       boolean      not null,
  position    integer      not null,
  constraint attribute_pk primary key (code),
  constraint attribute_named check (name_fr is not null or name_en is not null),
  constraint attribute_kind check (kind in ('NUMBER', 'CHOICE', 'TEXT', 'BOOLEAN')),
  constraint attribute_unit check (unit is null or kind = 'NUMBER')
);

create table catalog.product (
  number      varchar(64)  not null,
  name_fr     varchar(300),
  name_en     varchar(300),
  description_fr varchar(60000),
  description_en varchar(60000),
  category    varchar(120) not null,
  brand       varchar(120),
  changed     timestamp with time zone not null,
  constraint product_pk primary key (number),
  constraint product_named check (name_fr is not null or name_en is not null),
  constraint product_category foreign key (category) references catalog.category (code),
  constraint product_brand foreign key (brand) references catalog.brand (code)
);
create index product_by_category on catalog.product (category);

-- One buyable form of a product. No price means: ask in the shop.
create table catalog.variant (
  sku         varchar(64)  not null,
  product     varchar(64)  not null,
  position    integer      not null,
  gtin        varchar(14),
  name_fr     varchar(300),
  name_en     varchar(300),
  price_cents bigint,
  tax_rate_bp integer      not null,
  eco_participation_cents bigint not null default 0,
  published   boolean      not null,
  digest      varchar(64)  not null,
  constraint variant_pk primary key (sku),
  constraint variant_product foreign key (product) references catalog.product (number),
  constraint variant_gtin unique (gtin),
  constraint variant_price check (price_cents is null or price_cents between 0 and 99999999999),
  constraint variant_tax_rate check (tax_rate_bp between 0 and 10000),
  constraint variant_eco_participation check (eco_participation_cents >= 0
    and (price_cents is null or eco_participation_cents <= price_cents))
);
create index variant_by_product on catalog.variant (product, position);

-- Prices as displayed. A price holds from its instant until the next row's; so two can never overlap.
create table catalog.price (
  sku         varchar(64)  not null,
  valid_from  timestamp with time zone not null,
  price_cents bigint,
  constraint price_pk primary key (sku, valid_from),
  constraint price_variant foreign key (sku) references catalog.variant (sku),
  constraint price_amount check (price_cents is null or price_cents >= 0)
);

-- A number in the attribute's unit (1 and 0 for yes and no), or a text.
create table catalog.attribute_value (
  sku         varchar(64)  not null,
  attribute   varchar(60)  not null,
  position    integer      not null,
  number_value decimal(18, 4),
  text_fr     varchar(1000),
  text_en     varchar(1000),
  constraint attribute_value_pk primary key (sku, attribute, position),
  constraint attribute_value_variant foreign key (sku) references catalog.variant (sku),
  constraint attribute_value_attribute foreign key (attribute) references catalog.attribute (code),
  constraint attribute_value_one check (
    (number_value is not null and text_fr is null and text_en is null)
    or (number_value is null and (text_fr is not null or text_en is not null)))
);
create index attribute_value_by_attribute on catalog.attribute_value (attribute);

create table catalog.picture (
  sku         varchar(64)  not null,
  position    integer      not null,
  path        varchar(300) not null,
  alt_fr      varchar(400),
  alt_en      varchar(400),
  constraint picture_pk primary key (sku, position),
  constraint picture_variant foreign key (sku) references catalog.variant (sku),
  constraint picture_local check (path like '/media/%')
);

-- A picture taken in by an import: the name it came with, and the name under which the house keeps it.
create table catalog.media (
  name        varchar(300) not null,
  stored      varchar(80)  not null,
  content_type varchar(40) not null,
  bytes       bigint       not null,
  added       timestamp with time zone not null,
  constraint media_pk primary key (name),
  constraint media_content_type check (content_type in ('image/jpeg', 'image/png', 'image/gif', 'image/webp'))
);
create index media_by_stored on catalog.media (stored);
