import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import { afterAll, describe, expect, it } from "vitest";
import { openByApiKey } from "../../lib/access/api-key";
import { openDb } from "../../lib/platform/db";

const folder = mkdtempSync(join(tmpdir(), "leadloom-cli-"));
const url = `file:${join(folder, "cli.db")}`;
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the CLI as a user does, with a database and a data folder of its own. */
function cli(...args: string[]): Promise<Said> {
  return cliWith({}, ...args);
}

function cliWith(settings: Record<string, string>, ...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/cli.ts", ...args], {
    env: { NODE_ENV: "production", DATABASE_URL: url, DATA_DIR: folder, ...settings },
  });
  const said: Said = { code: null, stdout: "", stderr: "" };
  child.stdout.on("data", (chunk) => {
    said.stdout += chunk;
  });
  child.stderr.on("data", (chunk) => {
    said.stderr += chunk;
  });
  return new Promise((resolve) => child.once("close", (code) => resolve({ ...said, code })));
}

const LEADS = `Name,Firma,Ort
Ada Brandt,Granite State Kilns,Concord
Ben Carver,Tidewater Optics,Norfolk
Cleo Dun,Werkhaus Lindner,Berlin
Dan Ellis,Fenwright Timber Frames,Leicester
Eve Farrow,Quillon & Marsh Partners,Dover
`;

describe("enrich", () => {
  it("writes the file's own columns and ours, and ends well", async () => {
    const [file, out] = [join(folder, "leads.csv"), join(folder, "out.csv")];
    writeFileSync(file, LEADS);
    const said = await cli("enrich", file, "--out", out, "--variants", "1", "--json");
    expect(said, said.stderr).toMatchObject({ code: 0 });
    const events = said.stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(events.at(-1)).toMatchObject({
      event: "finished",
      out,
      job: { status: "completed", totalRecords: 5 },
    });
    const { data } = Papa.parse<Record<string, string>>(readFileSync(out, "utf8"), {
      header: true,
      skipEmptyLines: true,
    });
    expect(data.map((row) => [row.Name, row.status, row.website])).toEqual([
      ["Ada Brandt", "done", "http://granitestatekilns.example/"],
      ["Ben Carver", "done", "http://tidewateroptics.example/"],
      ["Cleo Dun", "done", "http://werkhaus-lindner.example/"],
      ["Dan Ellis", "done", "http://fenwright.example/"],
      ["Eve Farrow", "no_website", ""],
    ]);
    expect(data[0]).toMatchObject({
      emails: "orders@granitestatekilns.example",
      phones: "+16035550133",
      cost_usd: "0",
    });
    expect(data[0]?.email_body_1).toContain("Ada");
    expect(data[0]).not.toHaveProperty("email_body_2");
  }, 60_000);

  it("says what is wrong and ends with 1", async () => {
    const wrong: [string[], string][] = [
      [["no-such-file.csv"], "There is no file no-such-file.csv"],
      [["package.json"], "This seems to be JSON, not a table of leads"],
      [["package.json", "--delimiter", "#"], "--delimiter is one of"],
    ];
    const check = async ([args, words]: [string[], string]) => {
      const said = await cli("enrich", ...args);
      expect(said).toMatchObject({ code: 1, stdout: "" });
      expect(said.stderr).toContain(words);
    };
    await Promise.all(wrong.map(check));
    const asJson = await cli("enrich", "no-such-file.csv", "--json");
    expect(JSON.parse(asJson.stdout)).toMatchObject({ error: { code: "not_found" } });
  }, 60_000);
});

it("makes a key that opens the workspace, until it is revoked", async () => {
  const made = await cli("keys", "create", "--name", "ci", "--json");
  const { id, key } = JSON.parse(made.stdout);
  const db = await openDb(url);
  expect((await openByApiKey(db, key, new Date())).tenant.workspaceId).toBe("default");
  const [listed, nameless] = await Promise.all([cli("keys", "list"), cli("keys", "create", "--name", " ")]);
  expect(listed.stdout).toMatch(/^ll_\w+ {2}active {3}member {2}ci$/m);
  expect(nameless.code).toBe(1);
  expect(nameless.stderr).toMatch(/^✖ Give the key a name/);
  expect((await cli("keys", "revoke", id)).code).toBe(0);
  await expect(openByApiKey(db, key, new Date())).rejects.toMatchObject({ code: "unauthenticated" });
  await db.$disconnect();
}, 60_000);

it("looks at every part with doctor", async () => {
  const said = await cli("doctor", "--json");
  const findings: { part: string; ok: boolean; said: string; advice: string | null }[] = JSON.parse(
    said.stdout,
  );
  expect(findings.map(({ part }) => part)).toEqual([
    "database",
    "engine",
    "search",
    "browser",
    "model",
    "mail",
    "clock",
    "encryption",
  ]);
  for (const { part, ok, advice } of findings)
    if (part !== "browser") expect([part, ok, advice]).toEqual([part, true, null]);
  expect(said.code).toBe(findings.every(({ ok }) => ok) ? 0 : 1);
}, 60_000);

it("tells of roads in the clear, and goes none that the operator did not name", async () => {
  const REDIS_URL = "redis://counts.example";
  const [refused, allowed] = await Promise.all([
    cliWith({ REDIS_URL }, "doctor"),
    cliWith({ REDIS_URL, ALLOW_PLAINTEXT_HOSTS: "counts.example" }, "doctor"),
  ]);
  expect(refused).toMatchObject({ code: 1, stdout: "" });
  expect(refused.stderr).toMatch(
    /^These settings cannot be used:\n {2}REDIS_URL: .*counts\.example.*ALLOW_PLAINTEXT_HOSTS/,
  );
  expect(refused.stderr).not.toContain("    at ");
  expect(allowed.stdout).toContain("allowed in the clear: REDIS_URL to counts.example");
}, 60_000);
