-- The bits are of whole numbers too from now on; those without are written anew by the job that looks for what is missing.
-- The slices by name: nothing goes along by itself while SQLite's tables are changed.
DELETE FROM "SearchSlice";
DELETE FROM "SearchIndex";
