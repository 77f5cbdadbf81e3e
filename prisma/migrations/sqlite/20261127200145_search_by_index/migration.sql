-- DropIndex
DROP INDEX "Record_workspaceId_id_idx";

-- CreateIndex
CREATE INDEX "Record_workspaceId_id_searchText_idx" ON "Record"("workspaceId", "id", "searchText");

-- CreateIndex
CREATE INDEX "Record_jobId_position_searchText_idx" ON "Record"("jobId", "position", "searchText");
