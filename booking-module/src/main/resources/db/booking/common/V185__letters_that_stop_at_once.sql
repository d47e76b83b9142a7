-- Where a mail program stops letters that nobody asked for, by one request (RFC 8058); null in
-- letters that answer something the customer did.
alter table booking.mail add stop_address varchar(400);
