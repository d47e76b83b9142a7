-- What a customer does well to bring along to an appointment on this topic; empty where nothing helps.
alter table booking.topic add column bring_fr varchar(500) default '' not null;
alter table booking.topic add column bring_en varchar(500) default '' not null;
