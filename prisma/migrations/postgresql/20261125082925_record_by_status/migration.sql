-- CreateIndex
CREATE INDEX "Record_jobId_status_position_idx" ON "Record"("jobId", "status", "position");
