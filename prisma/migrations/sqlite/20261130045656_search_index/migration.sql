-- CreateTable
CREATE TABLE "SearchIndex" (
    "jobId" TEXT NOT NULL PRIMARY KEY,
    "workspaceId" TEXT NOT NULL,
    "blocks" TEXT NOT NULL,
    CONSTRAINT "SearchIndex_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "Job" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SearchSlice" (
    "jobId" TEXT NOT NULL,
    "slice" INTEGER NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "bits" BLOB NOT NULL,

    PRIMARY KEY ("jobId", "slice"),
    CONSTRAINT "SearchSlice_jobId_fkey" FOREIGN KEY ("jobId") REFERENCES "SearchIndex" ("jobId") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "SearchIndex_workspaceId_idx" ON "SearchIndex"("workspaceId");

-- CreateIndex
CREATE INDEX "SearchSlice_workspaceId_slice_idx" ON "SearchSlice"("workspaceId", "slice");
