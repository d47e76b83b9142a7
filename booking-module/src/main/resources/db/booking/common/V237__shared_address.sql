-- Several people may share an address: whoever opens the page says under which names she is known, and asks under the
-- fingerprint of both from then on.
alter table booking.own_link add column who varchar(2000);
alter table booking.own_link add column who_print varchar(64);
alter table booking.own_link add constraint own_link_who_ck check (who is null or who_print is not null);
create index own_link_by_who on booking.own_link (who_print);
