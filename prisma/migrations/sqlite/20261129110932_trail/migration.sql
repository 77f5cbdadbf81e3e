-- Columns are added in place: making the tables anew would drop them, and with Workspace all that belongs to one.
-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN "actorId" TEXT;
UPDATE "AuditEntry" SET "actorId" = COALESCE(json_extract("actor", '$.id'), json_extract("actor", '$.kind'));

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN "secondFactor" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Workspace" ADD COLUMN "keepJobsDays" INTEGER;
ALTER TABLE "Workspace" ADD COLUMN "keepPagesDays" INTEGER;

-- AlterTable
ALTER TABLE "ApiKey" ADD COLUMN "role" TEXT NOT NULL DEFAULT 'member';
ALTER TABLE "ApiKey" ADD COLUMN "madeBy" TEXT NOT NULL DEFAULT '';

-- CreateIndex
CREATE INDEX "AuditEntry_workspaceId_actorId_position_idx" ON "AuditEntry"("workspaceId", "actorId", "position");

-- CreateIndex
CREATE INDEX "AuditEntry_workspaceId_action_position_idx" ON "AuditEntry"("workspaceId", "action", "position");
