-- CreateTable
CREATE TABLE "ResetMail" (
    "userId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "takenAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "ResetMail_pkey" PRIMARY KEY ("userId","place")
);

-- AddForeignKey
ALTER TABLE "ResetMail" ADD CONSTRAINT "ResetMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE CASCADE ON UPDATE CASCADE;
