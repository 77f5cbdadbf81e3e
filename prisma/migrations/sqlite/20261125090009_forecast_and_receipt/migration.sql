-- AlterTable
ALTER TABLE "Draft" ADD COLUMN "receipt" TEXT;

-- AlterTable
ALTER TABLE "Job" ADD COLUMN "forecast" TEXT;
