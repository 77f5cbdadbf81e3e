-- The bits are of every cell from now on; those of the searched words alone are written anew by the job that looks for
-- what is missing.
DELETE FROM "SearchIndex";

-- A record that waits again has no candidates, as it has no reason: see reopenRecords.
UPDATE "Record" SET "candidates" = NULL WHERE "status" = 'waiting' AND "candidates" IS NOT NULL;
