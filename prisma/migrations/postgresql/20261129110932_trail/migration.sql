-- AlterTable
ALTER TABLE "AuditEntry" ADD COLUMN     "actorId" TEXT;
UPDATE "AuditEntry" SET "actorId" = COALESCE("actor"::json->>'id', "actor"::json->>'kind');

-- AlterTable
ALTER TABLE "Workspace" ADD COLUMN     "keepJobsDays" INTEGER,
ADD COLUMN     "keepPagesDays" INTEGER,
ADD COLUMN     "secondFactor" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ApiKey" ADD COLUMN     "madeBy" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "role" TEXT NOT NULL DEFAULT 'member';

-- CreateIndex
CREATE INDEX "AuditEntry_workspaceId_actorId_position_idx" ON "AuditEntry"("workspaceId", "actorId", "position");

-- CreateIndex
CREATE INDEX "AuditEntry_workspaceId_action_position_idx" ON "AuditEntry"("workspaceId", "action", "position");
