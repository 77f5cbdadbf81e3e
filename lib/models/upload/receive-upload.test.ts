import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { openWorkspace } from "../filled-workspace.suite";
import { receiveUpload } from "./receive-upload";
import { getUpload } from "./store";

const folder = mkdtempSync(join(tmpdir(), "leadloom-upload-"));
let opened: TestDatabase;
let tenant: Tenant;

beforeAll(async () => {
  Object.assign(env(), { DATA_DIR: folder, MAX_UPLOAD_BYTES: 2 * 1024 * 1024 });
  opened = await openTestDb();
  tenant = await openWorkspace(opened.db, "acme");
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const stored = () => readdirSync(join(folder, "uploads"));

it("keeps a file as it comes, from Node and from the web", async () => {
  const fromNode = await receiveUpload(
    tenant,
    "a.csv",
    Readable.from([Buffer.from("a,b\n"), Buffer.from("1,2\n")]),
  );
  expect(readFileSync(fromNode.path, "utf8")).toBe("a,b\n1,2\n");
  expect(await getUpload(tenant, fromNode.id)).toEqual(fromNode);
  const fromWeb = await receiveUpload(tenant, `${"n".repeat(300)}.csv`, new Blob(["x"]).stream());
  expect([fromWeb.bytes, fromWeb.fileName.length]).toEqual([1, 200]);
});

it("never lets the sender's file name choose the path", async () => {
  const upload = await receiveUpload(tenant, "../../etc/passwd", Readable.from(["x"]));
  expect(upload.path.startsWith(join(folder, "uploads"))).toBe(true);
  expect(upload.path).not.toContain("passwd");
});

it("keeps of the sender's file name what a database takes for text", async () => {
  const { fileName } = await receiveUpload(tenant, "le\0ads.csv", Readable.from(["x"]));
  expect(fileName).toBe("leads.csv");
  const cut = await receiveUpload(tenant, `${"n".repeat(199)}😀.csv`, Readable.from(["x"]));
  expect(cut.fileName).toBe(`${"n".repeat(199)}\ufffd`);
});

it("leaves nothing behind of a file that is too large, empty or cut off", async () => {
  const before = stored();
  const large = Readable.from(Array.from({ length: 3 }, () => Buffer.alloc(1024 * 1024)));
  await expect(receiveUpload(tenant, "a.csv", large)).rejects.toMatchObject({
    code: "too_large",
    message: "The file is larger than 2 MB. Split it, or raise MAX_UPLOAD_BYTES.",
  });
  await expect(receiveUpload(tenant, "a.csv", Readable.from([]))).rejects.toMatchObject({
    code: "invalid_input",
  });
  const cutOff = Readable.from(
    (function* () {
      yield "a,b\n";
      throw new Error("the sender went away");
    })(),
  );
  await expect(receiveUpload(tenant, "a.csv", cutOff)).rejects.toThrow("went away");
  expect(stored()).toEqual(before);
});
