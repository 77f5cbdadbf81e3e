import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "leadloom-check-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Said {
  code: number | null;
  stdout: string;
  stderr: string;
}

function cli(...args: string[]): Promise<Said> {
  const child = spawn(process.execPath, ["--import", "tsx", "scripts/cli.ts", ...args], {
    env: { NODE_ENV: "production", DATABASE_URL: `file:${join(folder, "cli.db")}`, DATA_DIR: folder },
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

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const html =
  "<html><body><h1>Harbour Joinery</h1><p>We build staircases in Whitby. We employ 14 people.</p></body></html>";
const page = file("about.html", html);
const brief = file(
  "brief.json",
  JSON.stringify({
    offer: "We check incoming invoices automatically.",
    sender: "Jana Holt",
    company: "Paperloom",
  }),
);
const proven = file("proven.txt", "Subject: A short question\n\nHi Anna,\nYou build staircases in Whitby.\n");
const lying = file("lying.txt", "You employ 40 people.\n");

const checkWith = (email: string, ...more: string[]) =>
  cli("check", "--pages", page, "--company", "Harbour Joinery", "--brief", brief, "--email", email, ...more);

describe("check", () => {
  it("prints the verdicts as JSON and ends with 0 when the email is proven", async () => {
    const { code, stdout, stderr } = await checkWith(proven, "--json");
    expect(code, stderr).toBe(0);
    const checked = JSON.parse(stdout);
    expect(Object.keys(checked)).toEqual(["sentences", "verdict"]);
    expect(checked.verdict).toBe("proven");
    expect(checked.sentences[0]).toMatchObject({ text: "A short question", verdict: "neutral" });
    expect(checked.sentences[2]).toMatchObject({
      verdict: "proven",
      evidence: [{ page: "about.html", quote: "We build staircases in Whitby.", start: 16, end: 46 }],
    });
  }, 120_000);

  it("ends with 1 and says why when a sentence is vetoed", async () => {
    const { code, stdout } = await checkWith(lying);
    expect(code).toBe(1);
    expect(stdout).toContain("✗ vetoed   You employ 40 people.");
    expect(stdout).toContain("Vetoed: 1 of 1 sentences.");
  }, 120_000);

  it("ends with 2 on wrong input, and names what is wrong", async () => {
    const notJson = file("bad.json", "{");
    const noOffer = file("short.json", JSON.stringify({ sender: "J", company: "P" }));
    const wrong: [string[], string][] = [
      [
        ["--pages", "nowhere", "--company", "A", "--brief", brief, "--email", lying],
        "no file or folder nowhere",
      ],
      [["--pages", page, "--company", "A", "--brief", notJson, "--email", lying], "is not JSON"],
      [["--pages", page, "--company", "A", "--brief", noOffer, "--email", lying], "brief.offer"],
      [["--pages", page, "--company", "A", "--brief", brief], "--email"],
    ];
    await Promise.all(
      wrong.map(async ([args, words]) => {
        const said = await cli("check", ...args);
        expect(said).toMatchObject({ code: 2, stdout: "" });
        expect(said.stderr).toContain(words);
      }),
    );
  }, 120_000);
});

describe("extract", () => {
  it("prints the facts of one page, each a quote of its text", async () => {
    const contact = file(
      "contact.html",
      "<p>Harbour Joinery Ltd, 5 Quay Road, Whitby YO21 3PU</p><a href='mailto:hello@harbour.example'>Mail</a>",
    );
    const said = await cli(
      "extract",
      contact,
      "--url",
      "https://harbour.example/contact",
      "--country",
      "GB",
      "--json",
    );
    expect(said.code, said.stderr).toBe(0);
    const { url, facts, text } = JSON.parse(said.stdout);
    expect(url).toBe("https://harbour.example/contact");
    expect(facts.map(({ field }: { field: string }) => field)).toContain("email");
    for (const { quote, start, end } of facts) expect(text.slice(start, end)).toBe(quote);
    expect((await cli("extract", "nowhere.html")).code).toBe(1);
  }, 120_000);
});
