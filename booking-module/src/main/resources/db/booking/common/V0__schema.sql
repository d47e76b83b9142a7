-- The booking module keeps its tables in the schema "booking", which Flyway creates.
select 1;
