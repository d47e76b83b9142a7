-- A word of the store on stock counts by its version alone, which is the same however often it is told.
drop table catalog.stock_message;
