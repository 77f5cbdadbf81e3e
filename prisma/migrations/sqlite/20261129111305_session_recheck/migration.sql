-- AlterTable
ALTER TABLE "Session" ADD COLUMN "recheckAt" DATETIME;
