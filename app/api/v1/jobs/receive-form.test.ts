import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { env } from "@/lib/platform/env";
import type { Tenant } from "@/lib/platform/tenant";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { type ReceivedForm, receiveForm } from "./receive-form";

const TYPE = "multipart/form-data; boundary=edge";
const ROWS = "Company,City\nAcme,Berlin\n";
const MB = 1024 * 1024;
const folder = mkdtempSync(join(tmpdir(), "leadloom-form-"));
let opened: TestDatabase;
let tenant: Tenant;

beforeAll(async () => {
  Object.assign(env(), { DATA_DIR: folder, MAX_UPLOAD_BYTES: MB });
  opened = await openTestDb();
  tenant = await openWorkspace(opened.db, "acme");
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

const field = (name: string, value: string) =>
  `--edge\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (content: string, name = "file") =>
  `--edge\r\nContent-Disposition: form-data; name="${name}"; filename="a.csv"\r\n\r\n${content}\r\n`;
const END = "--edge--\r\n";

/** A form whose pieces come one after the other; what follows them is its end, a fault, or nothing ever. */
function receive(pieces: string[], then: "end" | "fault" | "nothing" = "end"): Promise<ReceivedForm> {
  const left = [...pieces];
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      const piece = left.shift();
      if (piece !== undefined) return controller.enqueue(Buffer.from(piece));
      if (then === "end") return controller.close();
      if (then === "fault") return controller.error(new Error("aborted"));
      await new Promise(() => undefined);
    },
  });
  const init = { method: "POST", body, headers: { "content-type": TYPE }, duplex: "half" };
  // Short only where it is waited for: a busy machine may be silent for a while by itself.
  const patienceMs = then === "nothing" ? 200 : 10_000;
  return receiveForm(tenant, new Request("http://localhost/", init), patienceMs);
}

const leftBehind = async () => [
  ...readdirSync(join(folder, "uploads")),
  ...(await opened.db.upload.findMany()).map(({ id }) => id),
];

it("keeps the file and the fields", async () => {
  const form = await receive([field("name", "Spring"), file(ROWS), field("campaignId", "c"), END]);
  expect(form.fields).toEqual({ name: "Spring", campaignId: "c" });
  expect(form.file).toMatchObject({ fileName: "a.csv", bytes: ROWS.length });
  rmSync(form.file.path);
  await opened.db.upload.deleteMany();
});

const long = "x".repeat(300 * 1024);
const many = Array.from({ length: 21 }, (_, index) => field(`f${index}`, "1"));

it.each([
  [
    "is over the size limit",
    Array.from({ length: 40 }, (_, i) => (i ? long : file(long))),
    "too_large",
    "file",
  ],
  ["has no file", [field("name", "x"), END], "invalid_input", "file: is missing"],
  ["has the file under another name", [file(ROWS, "datei"), END], "invalid_input", "file: is missing"],
  ["has an empty file", [file(""), END], "invalid_input", "empty"],
  ["has two files", [file(ROWS), file(ROWS), END], "invalid_input", "file: send one file"],
  [
    "has a long field",
    [file(ROWS), field("mapping", long), END],
    "invalid_input",
    "mapping: is longer than 256 KB",
  ],
  ["has many fields", [...many, file(ROWS), END], "invalid_input", "form: has more than 20 fields"],
  ["ends in the file", [file(ROWS).slice(0, -9)], "bad_request", "in the middle"],
  ["ends behind the file", [file(ROWS)], "bad_request", "in the middle"],
  ["ends in a field", [file(ROWS), field("name", "x").slice(0, -9)], "bad_request", "in the middle"],
  ["ends in a header", [file(ROWS), "--edge\r\nContent-Disp"], "bad_request", "in the middle"],
  ["is empty", [], "bad_request", "in the middle"],
  ["is of another boundary", ["--other\r\n\r\nx\r\n--other--\r\n"], "bad_request", "in the middle"],
])("refuses a form that %s, and leaves nothing behind", async (_what, pieces, code, message) => {
  const closed = code === "too_large" ? [...pieces, `\r\n${END}`] : pieces;
  const words = expect.stringContaining(message);
  await expect(receive(closed)).rejects.toMatchObject({ code, message: words });
  expect(await leftBehind()).toEqual([]);
});

it.each(["fault", "nothing"] as const)("gives up a form after which comes %s", async (then) => {
  for (const pieces of [[file(ROWS).slice(0, -9)], [file(ROWS), field("name", "x").slice(0, -9)], []]) {
    const message = expect.stringContaining("in the middle");
    await expect(receive(pieces, then)).rejects.toMatchObject({ code: "bad_request", message });
    expect(await leftBehind()).toEqual([]);
  }
});

it.each([
  ["application/json", "unsupported_file"],
  ["multipart/form-data", "bad_request"],
])("refuses the content type %s", async (type, code) => {
  const request = new Request("http://localhost/", {
    method: "POST",
    body: "{}",
    headers: { "content-type": type },
  });
  await expect(receiveForm(tenant, request)).rejects.toMatchObject({ code });
});
