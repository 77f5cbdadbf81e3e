-- CreateTable
CREATE TABLE "ModelRequest" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "jobId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "batchId" TEXT,
    "answer" TEXT,
    "error" TEXT,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "ModelRequest_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ModelBatch" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "model" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "requests" INTEGER NOT NULL,
    "providerId" TEXT,
    "createdAt" DATETIME NOT NULL,
    "lookAt" DATETIME NOT NULL,
    "endedAt" DATETIME,
    CONSTRAINT "ModelBatch_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN "noHurry" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "ModelCall" ADD COLUMN "batch" BOOLEAN NOT NULL DEFAULT false;

-- CreateIndex
CREATE INDEX "ModelRequest_workspaceId_status_idx" ON "ModelRequest"("workspaceId", "status");

-- CreateIndex
CREATE INDEX "ModelRequest_batchId_idx" ON "ModelRequest"("batchId");

-- CreateIndex
CREATE INDEX "ModelRequest_jobId_idx" ON "ModelRequest"("jobId");

-- CreateIndex
CREATE INDEX "ModelRequest_recordId_idx" ON "ModelRequest"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "ModelRequest_workspaceId_key_key" ON "ModelRequest"("workspaceId", "key");

-- CreateIndex
CREATE INDEX "ModelBatch_workspaceId_status_idx" ON "ModelBatch"("workspaceId", "status");
