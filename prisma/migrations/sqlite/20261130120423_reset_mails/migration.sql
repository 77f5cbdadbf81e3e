-- CreateTable
CREATE TABLE "ResetMail" (
    "userId" TEXT NOT NULL,
    "place" INTEGER NOT NULL,
    "takenAt" DATETIME NOT NULL,

    PRIMARY KEY ("userId", "place"),
    CONSTRAINT "ResetMail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);
