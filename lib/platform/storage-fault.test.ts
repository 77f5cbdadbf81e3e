import { afterEach, beforeEach, expect, it } from "vitest";
import { AppError, toAppError } from "./errors";
import { storageFault } from "./storage-fault";
import { openTestDb, type TestDatabase } from "./test-db";

let test: TestDatabase;
beforeEach(async () => {
  test = await openTestDb();
});
afterEach(() => test.close());

it("tells of a full disk what the database says of it", async () => {
  await test.db.$queryRawUnsafe("PRAGMA max_page_count = 1");
  const data = { id: "w", name: "x".repeat(1_000_000), slug: "w" };
  const error = await test.db.workspace.create({ data }).catch((full: unknown) => full);
  expect(toAppError(error)).toMatchObject({
    code: "unavailable",
    message: "There is no space left on the server's disk. Free some, then try again.",
    retryable: true,
  });
});

it("tells of a full disk what a file or PostgreSQL says of it", () => {
  const ofFile = Object.assign(new Error("write"), { code: "ENOSPC" });
  expect(storageFault(ofFile)).toContain("no space left");
  expect(storageFault(new Error("outer", { cause: ofFile }))).toContain("no space left");
  expect(storageFault(new Error("could not extend file: No space left on device"))).toContain(
    "no space left",
  );
});

it("leaves other errors alone", () => {
  expect(storageFault(new Error("no such table"))).toBeNull();
  expect(storageFault("ENOSPC")).toBeNull();
  expect(toAppError(new Error("x")).code).toBe("internal");
  const own = new AppError("timed_out", "Operation has timed out");
  expect(toAppError(own)).toBe(own);
});
