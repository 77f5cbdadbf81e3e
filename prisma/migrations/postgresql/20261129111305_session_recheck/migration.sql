-- AlterTable
ALTER TABLE "Session" ADD COLUMN     "recheckAt" TIMESTAMP(3);
