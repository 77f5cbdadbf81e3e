import { closeSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { readRaw } from "../../lib/adapters/mail/contract.suite";
import { startSmtpServer, type TestSmtpServer } from "../../lib/adapters/mail/smtp/smtp-server.suite";
import { env } from "../../lib/platform/env";
import { plantSecrets } from "../app/plant-secrets.suite";
import { startApp } from "../app/start-app";
import { NOBODY, OWNER, takeServer } from "../app/take-server";

const SECRETS_KEY = Buffer.from("planted-key-of-keys-0123456789ab").toString("base64");
const SETTINGS = {
  LLM_PROVIDER: "openai",
  // Nothing listens there: what a failure says is looked through too.
  LLM_BASE_URL: "http://127.0.0.1:9/v1",
  LLM_API_KEY: "sk-planted-model-key-55012",
  SEARCH_API_KEY: "planted-search-key-77120",
  X_BEARER_TOKEN: "planted-bearer-of-x-40411",
  SECRETS_KEY,
};
const MAIL_LOGIN = { user: "leads@leads.example", password: "planted-mail-password-31877" };
const SOURCE_SECRET = "planted-secret-of-a-source-90210";

/** A secret as it may lie somewhere: plain, or in the usual wrappings. */
function formsOf(secret: string): Buffer[] {
  const bytes = Buffer.from(secret);
  const base64 = bytes.toString("base64").replace(/=+$/, "");
  const forms = [
    secret,
    base64,
    bytes.toString("base64url"),
    bytes.toString("hex"),
    encodeURIComponent(secret),
  ];
  // Inside longer base64 a text looks otherwise by where it begins: the middle is the same.
  const shifted = [1, 2].map((by) =>
    Buffer.concat([Buffer.alloc(by), bytes])
      .toString("base64")
      .slice(4, -4),
  );
  return [...new Set([...forms, ...shifted])].map((form) => Buffer.from(form));
}

/** The names of the secrets that a text holds, with where. */
function leaksIn(place: string, content: Buffer, planted: Record<string, string>): string[] {
  return Object.entries(planted)
    .filter(([, secret]) => formsOf(secret).some((form) => content.includes(form)))
    .map(([name]) => `${name} in ${place}`);
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

const PAGES = ["/", "/campaigns", "/contacts", "/import", "/workspaces", "/jobs/none", "/records/none"];
const SECTIONS = ["connections", "members", "account", "keys", "sources", "log", "features"];

/** Opens every screen, good and bad. */
async function walk(page: Page): Promise<void> {
  for (const path of [...PAGES, ...SECTIONS.map((section) => `/settings?section=${section}`)]) {
    await page.goto(path);
    await page.waitForLoadState("networkidle");
  }
  await page.goto("/campaigns");
  await page.getByRole("link", { name: "Sample leads" }).first().click();
  await expect(page.getByText("32 of 32 processed")).toBeVisible({ timeout: 120_000 });
}

async function askForLink(page: Page): Promise<void> {
  await page.goto("/forgot");
  await page.getByLabel("Work email").fill(OWNER.email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
}

/** Has a link mailed, and then another that finds no server. @returns what the link proves itself by */
async function mailedToken(page: Page, mail: TestSmtpServer): Promise<string> {
  await askForLink(page);
  await expect.poll(() => mail.received.length, { timeout: 60_000 }).toBe(1);
  const { body } = readRaw(mail.received[0]?.raw ?? "");
  await mail.close();
  await askForLink(page);
  return /\/reset\?token=(\S+)/.exec(body)?.[1] ?? "";
}

test("what was planted is found nowhere but where it is sealed", async ({ browser }) => {
  test.setTimeout(400_000);
  const folder = mkdtempSync(join(tmpdir(), "leadloom-planted-"));
  const logFile = join(tmpdir(), `leadloom-planted-${process.pid}.log`);
  const log = openSync(logFile, "w");
  const place = { DATA_DIR: folder, DATABASE_URL: `file:${join(folder, "planted.db")}` };
  const mail = await startSmtpServer({ login: MAIL_LOGIN });
  const [user, password] = [MAIL_LOGIN.user, MAIL_LOGIN.password].map(encodeURIComponent);
  const mailSettings = {
    SMTP_URL: `smtp://${user}:${password}@127.0.0.1:${mail.port}`,
    MAIL_FROM: "Leadloom <leads@leads.example>",
  };
  const app = await startApp({ ...SETTINGS, ...mailSettings, ...place, LOG_LEVEL: "trace" }, log);
  Object.assign(env(), { DATA_DIR: folder, SECRETS_KEY });
  const answers: { place: string; content: Buffer }[] = [];
  const leaks: string[] = [];
  try {
    const context = await browser.newContext({ baseURL: app.url, storageState: NOBODY });
    const page = await context.newPage();
    await takeServer(page);
    const session = (await context.cookies()).find(({ name }) => name === "leadloom")?.value ?? "";
    const apiKey = await plantSecrets(place.DATABASE_URL, SOURCE_SECRET);
    const planted = {
      password: OWNER.password,
      session,
      "API key": apiKey.split("_").slice(2).join("_"),
      "secret of a source": SOURCE_SECRET,
      "model key": SETTINGS.LLM_API_KEY,
      "search key": SETTINGS.SEARCH_API_KEY,
      "bearer of X": SETTINGS.X_BEARER_TOKEN,
      "key of keys": SECRETS_KEY,
      "password of mail": MAIL_LOGIN.password,
      "token of a mailed link": await mailedToken(page, mail),
    };
    for (const secret of Object.values(planted)) expect(secret.length).toBeGreaterThan(15);

    page.on("response", async (response) => {
      const content = await response.body().catch(() => Buffer.alloc(0));
      const head = JSON.stringify(await response.allHeaders().catch(() => ({})));
      answers.push({ place: response.url(), content: Buffer.concat([content, Buffer.from(head)]) });
    });
    await walk(page);
    for (const path of ["jobs", "jobs/none", "records", "records/none", "audit", "nowhere", "jobs?limit=x"])
      for (const bearer of [apiKey, `${apiKey}x`]) {
        const answer = await fetch(`${app.url}/api/v1/${path}`, {
          headers: { authorization: `Bearer ${bearer}` },
        });
        answers.push({ place: `REST ${path}`, content: Buffer.from(await answer.text()) });
      }
    for (const { place, content } of answers) leaks.push(...leaksIn(place, content, planted));
    // The database as it lies while it is in use, with its write-ahead log, then after the end.
    for (const file of filesIn(folder)) leaks.push(...leaksIn(file, readFileSync(file), planted));
    await context.close();
    await app.stop();
    for (const file of [...filesIn(folder), logFile])
      leaks.push(...leaksIn(file, readFileSync(file), planted));
    expect(answers.length).toBeGreaterThan(30);
    expect(statSync(logFile).size, "the log was written").toBeGreaterThan(0);
    expect(leaks).toEqual([]);
    // And the search finds what is there.
    expect(leaksIn("here", Buffer.from(`x${SOURCE_SECRET}x`), planted)).toEqual([
      "secret of a source in here",
    ]);
  } finally {
    await app.stop();
    closeSync(log);
    rmSync(logFile, { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
});
