-- Whose message it is: a manager sees and sends again what her own shops have to tell.
alter table store.outbox_message add column shop varchar(40);
update store.outbox_message set shop = substring(subject from 1 for position('/' in subject) - 1)
  where kind = 'STOCK';
update store.outbox_message set shop = (
  select v.shop from store.visit v where v.appointment = store.outbox_message.subject)
  where kind <> 'STOCK';
create index outbox_message_shop_ix on store.outbox_message (shop, state);
