-- What whoever uses a credit note locks: the note's own row only ever is, and the product's role may
-- not even lock it for a change.
create table store.credit_hold (
  shop varchar(40) not null,
  note varchar(36) not null,
  constraint credit_hold_pk primary key (shop, note),
  constraint credit_hold_note_fk foreign key (shop, note) references store.credit_note (shop, id)
);
insert into store.credit_hold (shop, note) select shop, id from store.credit_note;
