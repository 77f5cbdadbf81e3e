-- AlterTable: added in place. A table made anew would come last in the schema, and SQLite would then delete a workspace's
-- campaigns before the jobs that name them.
ALTER TABLE "Campaign" ADD COLUMN "fieldSources" TEXT;
ALTER TABLE "Campaign" ADD COLUMN "sureAt" REAL NOT NULL DEFAULT 0.8;

-- CreateTable
CREATE TABLE "SourceAsk" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "jobId" TEXT,
    "companyId" TEXT,
    "recordId" TEXT,
    "source" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "latencyMs" INTEGER,
    "costMicros" INTEGER,
    "askedAt" DATETIME NOT NULL,
    CONSTRAINT "SourceAsk_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SourceAsk_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "CustomSource" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "config" TEXT NOT NULL,
    "secret" TEXT,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "CustomSource_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SourceAsk_companyId_idx" ON "SourceAsk"("companyId");

-- CreateIndex
CREATE INDEX "SourceAsk_recordId_idx" ON "SourceAsk"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "CustomSource_workspaceId_name_key" ON "CustomSource"("workspaceId", "name");
