-- AlterTable
ALTER TABLE "Draft" ADD COLUMN     "wordBlock" TEXT;

-- AlterTable
ALTER TABLE "Record" ADD COLUMN     "wordBlock" TEXT;

-- CreateTable
CREATE TABLE "WordBlock" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "bits" BYTEA,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WordBlock_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "WordBlock_workspaceId_id_idx" ON "WordBlock"("workspaceId", "id");

-- CreateIndex
CREATE INDEX "Draft_wordBlock_workspaceId_idx" ON "Draft"("wordBlock", "workspaceId");

-- AddForeignKey
ALTER TABLE "WordBlock" ADD CONSTRAINT "WordBlock_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Prisma has no word for an index over some rows: of records those that say more than they said when they came in.
CREATE INDEX "Record_wordBlock_workspaceId_idx" ON "Record"("wordBlock", "workspaceId")
WHERE "reason" IS NOT NULL OR "candidates" IS NOT NULL;
