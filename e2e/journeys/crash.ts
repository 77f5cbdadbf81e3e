import { startJob } from "../app/import-leads";
import { readDownload } from "../app/read-csv";
import { startApp } from "../app/start-app";
import { NOBODY, takeServer } from "../app/take-server";
import { expect, test } from "../app/test";

const SLOW = { SAMPLE_WEB_PAGE_DELAY_MS: "300", SAMPLE_WEB_SEARCH_DELAY_MS: "300" };

/** This journey has an app of its own, where nobody is signed in yet. */
test.use({ storageState: NOBODY });

test("a job goes on after everything was killed, and no record is lost", async ({ browser }) => {
  const app = await startApp(SLOW);
  try {
    // A page of its own: while the app is down, the browser rightly reports errors.
    const page = await browser.newPage({ baseURL: app.url });
    await takeServer(page);
    await startJob(page, "Power cut");
    await expect(page.getByText(/[1-9]\d* of 32 processed/)).toBeVisible({ timeout: 60_000 });
    await app.kill();
    await expect(page.getByText("The live connection is down")).toBeVisible();
    await app.restart();
    await expect(page.getByText("32 of 32 processed")).toBeVisible({ timeout: 90_000 });
    await expect(page.getByText("The live connection is down")).toBeHidden();
    const downloading = page.waitForEvent("download");
    await page.getByRole("link", { name: "Download results" }).click();
    const { rows } = await readDownload(await downloading);
    expect(rows).toHaveLength(32);
    for (const { status } of rows) expect(["done", "no_website", "failed"]).toContain(status);
    await page.close();
  } finally {
    await app.stop();
  }
});
