-- The bits are of whole numbers too from now on; those without are written anew by the job that looks for what is missing.
DELETE FROM "SearchIndex";
