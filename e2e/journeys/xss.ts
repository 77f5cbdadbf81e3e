import { type BrowserContext, expect, type Page, test } from "@playwright/test";
import { startSession } from "../../lib/access/start-session";
import { fillHostile, type Hostile } from "../app/fill-hostile";
import { HOSTILE_TEXTS } from "../app/hostile-texts";
import { openSharedPlace } from "../app/shared-place";
import { startApp } from "../app/start-app";

test.setTimeout(600_000);

interface Heard {
  /** Texts that ran, dialogs, and requests that only a hostile text makes. */
  ran: string[];
  violations: string[];
}

/** Listens to every page of a browser for what must not be. */
async function listen(context: BrowserContext): Promise<Heard> {
  const heard: Heard = { ran: [], violations: [] };
  await context.exposeBinding("xssRan", (_source, id) => void heard.ran.push(`text ${id}`));
  await context.exposeBinding("xssRefused", (_source, what) => void heard.violations.push(String(what)));
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "xssRefused");
      if (typeof report === "function")
        report(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
    });
  });
  context.on("dialog", (dialog) => {
    heard.ran.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on("request", (request) => {
    const { hostname, pathname } = new URL(request.url());
    if (hostname === "evil.example" || pathname.endsWith("/x")) heard.ran.push(`request ${request.url()}`);
  });
  return heard;
}

/** What a hostile text becomes when it is taken for markup. */
const ALIVE =
  '[data-x], a[href^="javascript:" i], a[href^="data:" i], a[href^="vbscript:" i], iframe, object, embed';

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState("networkidle");
  await expect.soft(page.locator(ALIVE), path).toHaveCount(0);
}

function everyPath({ hostileJobId, recordIds, jobId, done, failed }: Hostile): string[] {
  const text = encodeURIComponent(HOSTILE_TEXTS[1] ?? "");
  const sections = ["connections", "members", "account", "keys", "sources", "log", "features", "look"];
  return [
    ...["/", "/campaigns", "/contacts", "/workspaces", "/import"],
    ...[
      `/contacts?search=${text}`,
      `/contacts?status=${text}`,
      `/jobs/${text}`,
      `/records/${text}`,
      `/${text}`,
    ],
    ...[
      `/sign-in?to=${text}`,
      `/invitation?token=${text}`,
      `/reset?token=${text}`,
      `/settings?section=${text}`,
    ],
    ...sections.map((section) => `/settings?section=${section}`),
    ...[`/jobs/${jobId}`, `/jobs/${hostileJobId}`, `/jobs/${hostileJobId}?status=failed`],
    ...[done, failed, ...recordIds].map((id) => `/records/${id}`),
  ];
}

/** Takes a file of hostile cells through the steps of an import. */
async function importHostile(page: Page): Promise<void> {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = HOSTILE_TEXTS.map((text) => [text, text, "Leeds"].map(cell).join(","));
  const buffer = Buffer.from(`company,${cell(HOSTILE_TEXTS[1] ?? "")},city\n${rows.join("\n")}\n`);
  await page.goto("/import");
  const name = "<img data-x src=x onerror=xssRan(999)>.csv";
  // A page that is not alive yet does not hear that a file was chosen.
  await expect(async () => {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: "text/csv", buffer });
    await expect(page.getByRole("button", { name: /^Map \d+ columns/ })).toBeVisible({ timeout: 10_000 });
  }).toPass({ timeout: 60_000 });
  for (const step of [/^Map \d+ columns/, "Check the rows", "Write the brief"]) {
    const button = page.getByRole("button", { name: step });
    await expect(button).toBeEnabled({ timeout: 60_000 });
    await expect.soft(page.locator(ALIVE), String(step)).toHaveCount(0);
    await button.click();
  }
}

test("nothing that strangers wrote runs on any page", async ({ browser }) => {
  expect(new Set(HOSTILE_TEXTS).size).toBe(200);
  const opened = await openSharedPlace();
  const hostile = await fillHostile(opened.db);
  const app = await startApp(opened.settings);
  const context = await browser.newContext({ baseURL: app.url });
  try {
    const { workspaceId } = hostile.tenant;
    const device = { userAgent: HOSTILE_TEXTS[2] ?? "", address: "" };
    const token = await startSession(opened.db, hostile.userId, workspaceId, device, new Date());
    await context.addCookies([{ name: "leadloom", value: token, url: app.url }]);
    const heard = await listen(context);
    const page = await context.newPage();
    for (const path of everyPath(hostile)) await open(page, path);
    // They were there to run: the page shows them, as text.
    await page.goto(`/records/${hostile.recordIds[0]}`);
    await expect(page.getByText(HOSTILE_TEXTS[0] ?? "", { exact: false }).first()).toBeVisible();
    await importHostile(page);
    expect(heard).toEqual({ ran: [], violations: [] });
    // And the ear works.
    await page.evaluate(() => Reflect.get(window, "xssRan")(1));
    expect(heard.ran).toEqual(["text 1"]);
  } finally {
    await context.close();
    await app.stop();
    await opened.close();
  }
});
