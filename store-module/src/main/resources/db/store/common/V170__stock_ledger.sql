-- What is set aside for a visit is part of the ledger: a level holds what lies in the shop and how much
-- of it is kept for somebody; a move says what it changed of both.
alter table store.stock_level add column set_aside integer default 0 not null;
alter table store.stock_level add constraint stock_level_set_aside_ck check (set_aside >= 0);

alter table store.stock_move add column aside integer default 0 not null;
alter table store.stock_move add column set_aside integer default 0 not null;
alter table store.stock_move add column dossier varchar(12);
alter table store.stock_move add column transfer varchar(36);
alter table store.stock_move add column sheet varchar(36);
alter table store.stock_move add column request_key varchar(80);
alter table store.stock_move add constraint stock_move_request_uk unique (shop, request_key, sku);
alter table store.stock_move add constraint stock_move_set_aside_ck check (set_aside >= 0);

alter table store.stock_move drop constraint stock_move_kind_ck;
alter table store.stock_move add constraint stock_move_kind_ck check (
  (kind = 'OPENING' and sale is null and refund is null and aside = 0)
  or (kind = 'SALE' and sale is not null and refund is null and quantity < 0
    and aside between quantity and 0)
  or (kind = 'RETURN' and sale is null and refund is not null and quantity > 0 and aside = 0)
  or (kind = 'RECEIPT' and sale is null and refund is null and quantity > 0 and aside = 0)
  or (kind = 'SET_ASIDE' and sale is null and refund is null and quantity = 0 and aside > 0)
  or (kind = 'RELEASE' and sale is null and refund is null and quantity = 0 and aside < 0)
  or (kind = 'TRANSFER_OUT' and sale is null and refund is null and transfer is not null
    and quantity < 0 and aside = 0)
  or (kind = 'TRANSFER_IN' and sale is null and refund is null and transfer is not null
    and quantity > 0 and aside = 0)
  or (kind = 'COUNT' and sale is null and refund is null and sheet is not null and quantity <> 0
    and aside = 0 and reason is not null)
  or (kind = 'BREAKAGE' and sale is null and quantity < 0 and aside = 0 and reason is not null)
  or (kind = 'CORRECTION' and sale is null and refund is null and aside = 0 and reason is not null));

-- Nobody takes what is kept for somebody else, or what is not there, without saying why. Setting aside
-- and sending to another shop have no such way out.
alter table store.stock_move drop constraint stock_move_below_zero_ck;
alter table store.stock_move add constraint stock_move_free_ck check (
  on_hand >= set_aside
  or kind in ('OPENING', 'RETURN', 'RECEIPT', 'TRANSFER_IN', 'RELEASE')
  or (reason is not null and kind in ('SALE', 'BREAKAGE', 'COUNT', 'CORRECTION')));

-- A row is there as long as the pieces are kept.
alter table store.set_aside add column shop varchar(40);
alter table store.set_aside add column quantity integer default 1 not null;
alter table store.set_aside add column until_at timestamp(6) with time zone;
update store.set_aside set
  shop = (select d.shop from store.dossier d where d.number = store.set_aside.dossier),
  until_at = (select d.starts_at + interval '1' day from store.dossier d
    where d.number = store.set_aside.dossier);
delete from store.set_aside where until_at < current_timestamp
  or exists (select 1 from store.dossier d
    where d.number = store.set_aside.dossier and d.state = 'CANCELLED')
  or exists (select 1 from store.dossier_outcome o
    where o.dossier = store.set_aside.dossier and o.sku = store.set_aside.sku);
delete from store.set_aside where not exists (
  select 1 from store.stock_level l where l.shop = store.set_aside.shop
    and l.sku = store.set_aside.sku and l.on_hand >= (
      select count(*) from store.set_aside o where o.shop = l.shop and o.sku = l.sku));
alter table store.set_aside alter column shop set not null;
alter table store.set_aside alter column until_at set not null;
alter table store.set_aside add constraint set_aside_quantity_ck check (quantity > 0);
alter table store.set_aside add constraint set_aside_level_fk foreign key (shop, sku)
  references store.stock_level (shop, sku);
create index set_aside_until_ix on store.set_aside (until_at);

update store.stock_level set version = version + 1, set_aside = (
  select count(*) from store.set_aside s
  where s.shop = store.stock_level.shop and s.sku = store.stock_level.sku)
where exists (select 1 from store.set_aside s
  where s.shop = store.stock_level.shop and s.sku = store.stock_level.sku);
insert into store.stock_move
  (shop, sku, version, kind, quantity, on_hand, aside, set_aside, moved_at, moved_by)
select l.shop, l.sku, l.version, 'SET_ASIDE', 0, l.on_hand, l.set_aside, l.set_aside,
  current_timestamp, 'takeover'
from store.stock_level l where l.set_aside > 0;
