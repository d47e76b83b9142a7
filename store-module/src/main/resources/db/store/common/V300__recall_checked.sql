-- While a recall is open no shop sells its articles, except where a manager said that the pieces of her shop are safe:
-- repaired, checked, or of another lot. Nothing in "how": they are held back
-- again. The last word counts.
create table store.recall_checked (
  id           varchar(36)  not null,
  recall       varchar(10)  not null,
  shop         varchar(40)  not null,
  sku          varchar(64)  not null,
  how          varchar(500),
  said_at      timestamp(6) with time zone not null,
  said_by      varchar(20)  not null,
  said_by_name varchar(200) not null,
  constraint recall_checked_pk primary key (id),
  constraint recall_checked_once_uk unique (recall, shop, sku),
  constraint recall_checked_article_fk foreign key (recall, sku) references store.recall_article (recall, sku)
);

-- That an article is held back, and let go again, is a move that moves nothing: the level has a version of its own for it, by
-- which the catalogue hears that none is free, or how many.
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
  or (kind in ('HELD_BACK', 'LET_GO') and sale is null and refund is null and quantity = 0 and aside = 0
    and reason is not null)
  or (kind = 'CORRECTION' and sale is null and refund is null and aside = 0 and reason is not null));

-- Nobody takes what is kept for somebody else, or what is not there, without saying why. Setting aside
-- and sending to another shop have no such way out.
alter table store.stock_move drop constraint stock_move_free_ck;
alter table store.stock_move add constraint stock_move_free_ck check (
  on_hand >= set_aside
  or kind in ('OPENING', 'RETURN', 'RECEIPT', 'TRANSFER_IN', 'RELEASE', 'HELD_BACK', 'LET_GO')
  or (reason is not null and kind in ('SALE', 'BREAKAGE', 'COUNT', 'CORRECTION')));
