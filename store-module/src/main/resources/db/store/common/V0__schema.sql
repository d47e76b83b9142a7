-- The store module keeps its tables in the schema "store", which Flyway creates.
select 1;
