-- A piece whose owner was erased is shown no more: its row stays for a year without what was told, so that news of it that
-- was on its way brings no page back.
alter table booking.service_status alter column document drop not null;
alter table booking.service_status add column gone_at timestamp(6) with time zone;
alter table booking.service_status add constraint service_status_gone_ck check ((document is null) = (gone_at is not null));
create index service_status_gone_ix on booking.service_status (gone_at);
