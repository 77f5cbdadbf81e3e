-- CreateTable
CREATE TABLE "SearchIndex" (
    "jobId" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "blocks" TEXT NOT NULL,

    CONSTRAINT "SearchIndex_pkey" PRIMARY KEY ("jobId")
);

-- CreateTable
CREATE TABLE "SearchSlice" (
    "jobId" TEXT NOT NULL,
    "slice" INTEGER NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "bits" BYTEA NOT NULL,

    CONSTRAINT "SearchSlice_pkey" PRIMARY KEY ("jobId","slice")
);

-- CreateIndex
CREATE INDEX "SearchIndex_workspaceId_idx" ON "SearchIndex"("workspaceId");

-- CreateIndex
CREATE INDEX "SearchSlice_workspaceId_slice_idx" ON "SearchSlice"("workspaceId", "slice");

-- AddForeignKey
ALTER TABLE "SearchIndex" ADD CONSTRAINT "SearchIndex_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchSlice" ADD CONSTRAINT "SearchSlice_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "SearchIndex"("jobId") ON DELETE CASCADE ON UPDATE CASCADE;
