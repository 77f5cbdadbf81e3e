-- AlterTable
ALTER TABLE "Session" ADD COLUMN "way" TEXT;
