-- AlterTable
ALTER TABLE "ModelCall" ADD COLUMN     "askedModel" TEXT;
