-- The catalog module keeps its tables in the schema "catalog", which Flyway creates.
select 1;
