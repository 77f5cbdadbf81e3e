-- AlterTable
ALTER TABLE "OidcProvider" ADD COLUMN "demands" TEXT NOT NULL DEFAULT '{}';
