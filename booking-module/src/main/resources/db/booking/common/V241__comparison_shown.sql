-- The comparison that a customer chose to show her adviser: numbers of articles, in her order.
alter table booking.appointment add column comparison varchar(400);
