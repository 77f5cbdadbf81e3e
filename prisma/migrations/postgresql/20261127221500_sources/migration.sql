-- AlterTable
ALTER TABLE "Campaign" ADD COLUMN     "fieldSources" TEXT,
ADD COLUMN     "sureAt" DOUBLE PRECISION NOT NULL DEFAULT 0.8;

-- CreateTable
CREATE TABLE "SourceAsk" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "jobId" TEXT,
    "companyId" TEXT,
    "recordId" TEXT,
    "source" TEXT NOT NULL,
    "answers" TEXT NOT NULL,
    "latencyMs" INTEGER,
    "costMicros" INTEGER,
    "askedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "SourceAsk_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CustomSource" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "config" TEXT NOT NULL,
    "secret" TEXT,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "CustomSource_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SourceAsk_companyId_idx" ON "SourceAsk"("companyId");

-- CreateIndex
CREATE INDEX "SourceAsk_recordId_idx" ON "SourceAsk"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "CustomSource_workspaceId_name_key" ON "CustomSource"("workspaceId", "name");

-- AddForeignKey
ALTER TABLE "SourceAsk" ADD CONSTRAINT "SourceAsk_companyId_fkey" FOREIGN KEY ("companyId") REFERENCES "Company"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SourceAsk" ADD CONSTRAINT "SourceAsk_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CustomSource" ADD CONSTRAINT "CustomSource_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
