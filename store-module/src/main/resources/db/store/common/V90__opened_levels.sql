-- Whether a level holds the catalogue's figure; one that does not is not told to the catalogue.
alter table store.stock_level add column opened boolean default false not null;
update store.stock_level set opened = true where exists (
  select 1 from store.stock_move m where m.shop = store.stock_level.shop
    and m.sku = store.stock_level.sku and m.kind = 'OPENING');
