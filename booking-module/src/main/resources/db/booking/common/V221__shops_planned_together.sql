-- Proposals of several shops that one search found share its name. One that was searched for by itself has its own; a
-- search has one proposal a shop.
alter table booking.rota_proposal add column search varchar(36);
update booking.rota_proposal set search = id;
alter table booking.rota_proposal alter column search set not null;
alter table booking.rota_proposal add constraint rota_proposal_once_a_search unique (search, shop);
