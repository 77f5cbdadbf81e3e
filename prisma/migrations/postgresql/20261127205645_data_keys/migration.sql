-- CreateTable
CREATE TABLE "DataKey" (
    "id" TEXT NOT NULL,
    "workspaceId" TEXT NOT NULL,
    "wrappedBy" TEXT NOT NULL,
    "wrapped" TEXT NOT NULL,
    "createdAt" TIMESTAMP(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DataKey_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "DataKey_wrappedBy_idx" ON "DataKey"("wrappedBy");

-- CreateIndex
CREATE UNIQUE INDEX "DataKey_workspaceId_key" ON "DataKey"("workspaceId");

-- AddForeignKey
ALTER TABLE "DataKey" ADD CONSTRAINT "DataKey_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
