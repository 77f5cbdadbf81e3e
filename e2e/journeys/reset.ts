import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { openTestDb } from "../../lib/platform/test-db";
import { type AppUnderTest, startApp } from "../app/start-app";
import { NOBODY, OWNER, takeServer } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

test("whoever runs the machine lets somebody choose a new password", async ({ browser }) => {
  const { url: databaseUrl, close } = await openTestDb();
  const app = await startApp({ DATABASE_URL: databaseUrl });
  try {
    const [there, here] = [
      await browser.newContext(nobodyAt(app.url)),
      await browser.newContext(nobodyAt(app.url)),
    ];
    const [before, page] = await Promise.all([there.newPage(), here.newPage()]);
    await takeServer(before);
    await page.goto("/sign-in");
    await page.getByRole("link", { name: "Forgot the password?" }).click();
    await expect(page.getByText("users reset-link")).toBeVisible();
    await expectSound(page, "forgot");
    const link = await resetLink(databaseUrl, app);
    await page.goto(link);
    await expectSound(page, "new password");
    await page.getByLabel("New password").fill("three quiet herons");
    await page.getByRole("button", { name: "Change the password" }).click();
    await page.waitForURL((url) => url.pathname === "/");
    await before.goto("/contacts");
    await expect(before).toHaveURL(/sign-in/);
    await page.goto(link);
    await expect(page.getByRole("heading", { name: "This link is over" })).toBeVisible();
    await expectSound(page, "link is over");
    await Promise.all([there.close(), here.close()]);
  } finally {
    await app.stop();
    await close();
  }
});

const nobodyAt = (baseURL: string) => ({ baseURL, storageState: NOBODY });

/** What the operator's command prints. */
async function resetLink(databaseUrl: string, { url, dataDir }: AppUnderTest): Promise<string> {
  const args = ["--import", "tsx", "scripts/cli.ts", "users", "reset-link", "--email", OWNER.email];
  const place = { DATABASE_URL: databaseUrl, DATA_DIR: dataDir, APP_URL: url };
  const env = { ...process.env, NODE_ENV: "production" as const, ...place };
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  return stdout.trim();
}
