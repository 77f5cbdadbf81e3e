import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createApiKey, OPERATOR } from "@/lib/access/api-key";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { setDb } from "@/lib/platform/db";
import { env } from "@/lib/platform/env";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { GET as getResults } from "./[id]/results/route";
import { GET as getJob } from "./[id]/route";
import { POST } from "./route";

const ROWS = "First name,Company,City\nAda,Acme GmbH,Berlin\nBob,Beta Ltd,London\n";
const BRIEF = { offer: "We paint offices and halls.", senderName: "Jo", senderCompany: "Paint Ltd" };
const folder = mkdtempSync(join(tmpdir(), "leadloom-jobs-"));
let opened: TestDatabase;
let key: string;

beforeAll(async () => {
  Object.assign(env(), { DATA_DIR: folder, SEARCH_BASE_URL: "http://search.invalid" });
  opened = await openTestDb();
  setDb(opened.db);
  const tenant = await openWorkspace(opened.db, "acme");
  key = (
    await createApiKey(tenant, { name: "ci", role: "member", expiresInDays: null }, OPERATOR, new Date())
  ).text;
});
afterAll(async () => {
  await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Asked {
  content?: string | Buffer;
  fileName?: string;
  fields?: Record<string, string>;
  headers?: Record<string, string>;
}

function post({ content = ROWS, fileName = "a.csv", fields = {}, headers = {} }: Asked): Promise<Response> {
  const form = new FormData();
  for (const [name, value] of Object.entries({ campaign: JSON.stringify(BRIEF), ...fields }))
    form.set(name, value);
  form.set("file", new Blob([typeof content === "string" ? content : new Uint8Array(content)]), fileName);
  const init = { method: "POST", body: form, headers: { authorization: `Bearer ${key}`, ...headers } };
  return POST(new Request("http://localhost/api/v1/jobs", init), { params: Promise.resolve({}) });
}

const kept = async () => ({
  files: readdirSync(join(folder, "uploads")).length,
  uploads: await opened.db.upload.count(),
  campaigns: await opened.db.campaign.count(),
  jobs: await opened.db.job.count(),
});

const utf16 = Buffer.from(`\ufeff${ROWS}`, "utf16le");
const cyrillic = Buffer.from(
  "Имя,Компания,Город\nАнна,ООО Ромашка,Москва\nПётр,ЗАО Заря,Казань\n",
  "utf16le",
);
const columns = (count: number) => `${"Company,".repeat(count - 1)}City\n${"Acme,".repeat(count - 1)}x\n`;

it.each<[string, Asked, number]>([
  ["CR-only line ends", { content: ROWS.replaceAll("\n", "\r") }, 2],
  ["UTF-16 LE", { content: utf16 }, 2],
  ["UTF-16 BE", { content: Buffer.from(utf16).swap16() }, 2],
  ["UTF-16 LE without a mark", { content: utf16.subarray(2) }, 2],
  ["UTF-16 BE without a mark", { content: Buffer.from(utf16).swap16().subarray(2) }, 2],
  ["Cyrillic UTF-16 LE without a mark", { content: cyrillic, fields: { mapping: '{"1":"company"}' } }, 2],
  [
    "Cyrillic UTF-16 BE without a mark",
    { content: Buffer.from(cyrillic).swap16(), fields: { mapping: '{"1":"company"}' } },
    2,
  ],
  ["Windows-1252", { content: Buffer.from(ROWS.replace("Ada", "Ren\xe9"), "latin1") }, 2],
  ["NULs", { content: ROWS.replace("Ada", "A\0d\0a") }, 2],
  ["duplicate headers", { content: "Company,Company\nAcme,Beta\n" }, 1],
  ["2,000 columns", { content: columns(2_000) }, 1],
  ["a 1 MB cell", { content: `${ROWS}"${"x".repeat(1_000_000)}",Gamma,Rome\n` }, 2],
  ["a long file name", { fileName: `${"n".repeat(300)}.csv` }, 2],
  ["a file name of an ending only", { fileName: ".csv" }, 2],
  ["a file name of spaces", { fileName: "  " }, 2],
])("takes in %s", async (_what, asked, totalRecords) => {
  const answer = await post(asked);
  expect([answer.status, await answer.json()]).toMatchObject([201, { totalRecords, status: "running" }]);
});

const mapping = (value: unknown) => ({ fields: { mapping: JSON.stringify(value) } });

it.each<[string, Asked, number, string]>([
  ["an image", { content: Buffer.from("\x89PNG\r\n\x1a\n\0\0\0", "latin1") }, 415, "a PNG image"],
  ["a PDF", { content: "%PDF-1.7\n" }, 415, "a PDF"],
  [
    "an archive",
    { content: Buffer.from("PK\x03\x04aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa") },
    415,
    "a ZIP archive",
  ],
  [
    "bytes",
    { content: Buffer.from(Array.from({ length: 4_000 }, (_, i) => (i * 37) % 31)) },
    415,
    "a binary file",
  ],
  ["a web page", { content: "<!doctype html><p>x</p>" }, 415, "a web page"],
  ["nothing", { content: "" }, 422, "The file is empty"],
  ["a header only", { content: "Company,City\n" }, 422, "no leads under it"],
  ["blank lines", { content: "\n\n\n" }, 422, "only blank lines"],
  ["2,001 columns", { content: columns(2_001) }, 422, "2,001 columns"],
  [
    "an open quote",
    { content: 'Company,City\nAcme,Berlin\n"Beta,Rome\n' },
    422,
    "opened on line 3 is never closed",
  ],
  [
    "an endless line",
    { content: `Company,City\n${"x".repeat(20_000_000)},x\n` },
    422,
    "Line 2 is longer than 8 MB",
  ],
  ["no company", { content: "Note\nhello there\n" }, 422, "None of the 1 rows"],
  ["a mapping that is not JSON", { fields: { mapping: "{" } }, 422, "mapping is not JSON"],
  ["a mapping to no field", mapping({ Company: "firm" }), 422, "mapping.Company"],
  ["a mapping of no column", mapping({ Nope: "company" }), 422, "mapping.Nope"],
  ["a mapping of a nameless column", mapping({ "": "company" }), 422, "no such column"],
  ["a mapping of column 99", mapping({ 99: "company" }), 422, "mapping.99"],
  ["a campaign in pieces", { fields: { campaign: '{"offer":5}' } }, 422, "campaign.offer"],
  ["a campaign that is not there", { fields: { campaign: "null" } }, 422, "campaign"],
  ["an unknown encoding", { fields: { options: '{"encoding":"klingon"}' } }, 422, "klingon"],
  ["a wrong key", { headers: { authorization: "Bearer ll_wrong" } }, 401, "opens nothing"],
])("refuses %s in words, and keeps nothing of it", async (_what, asked, status, words) => {
  const before = await kept();
  const answer = await post(asked);
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect([answer.status, await answer.json()]).toMatchObject([
    status,
    { detail: expect.stringContaining(words) },
  ]);
  expect(await kept()).toEqual(before);
});

it("keeps one file of a form that is sent twice under one key", async () => {
  const headers = { "idempotency-key": "once" };
  const first = await post({ headers });
  const before = await kept();
  const second = await post({ headers });
  expect([second.status, second.headers.get("idempotency-replayed")]).toEqual([201, "true"]);
  expect(await second.json()).toEqual(await first.json());
  expect(await kept()).toEqual(before);
});

it("gives formulas back as text, and leaves numbers and phones alone", async () => {
  const content =
    'Company,Note,Phone,Number\n=1+1,@SUM(A1),+49 30 1234567,-5\n"+cmd|x","\t=2",0049 30 1,-2+3\n';
  const { id } = await (await post({ content })).json();
  const headers = { authorization: `Bearer ${key}` };
  const context = { params: Promise.resolve({ id }) };
  const results = await getResults(new Request("http://localhost/", { headers }), context);
  const lines = (await results.text()).split(/\r?\n/);
  expect(lines[1]).toMatch(/^'=1\+1,'@SUM\(A1\),\+49 30 1234567,-5,/);
  expect(lines[2]).toMatch(/^'\+cmd\|x,"?'\t=2"?,0049 30 1,'-2\+3,/);
});

it("answers 404 for a job of nobody", async () => {
  const request = new Request("http://localhost/", { headers: { authorization: `Bearer ${key}` } });
  expect((await getJob(request, { params: Promise.resolve({ id: "nope" }) })).status).toBe(404);
});
