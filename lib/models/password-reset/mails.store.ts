import type { Db } from "@/lib/platform/db";

/**
 * Takes one of a person's places for a mail, where one is free or was taken long enough ago. Each is taken by one
 * statement, so that however many ask at the same moment, each place is won once.
 * @returns false where all are taken
 */
export async function takeMailPlace(
  db: Db,
  userId: string,
  { places, since }: { places: number; since: Date },
  now: Date,
): Promise<boolean> {
  for (let place = 0; place < places; place++) {
    const taken = await db.$executeRaw`
      INSERT INTO "ResetMail" ("userId", "place", "takenAt") VALUES (${userId}, ${place}, ${now})
      ON CONFLICT ("userId", "place") DO UPDATE SET "takenAt" = excluded."takenAt"
      WHERE "ResetMail"."takenAt" <= ${since}`;
    if (taken === 1) return true;
  }
  return false;
}
