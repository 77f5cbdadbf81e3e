import { startJob } from "../app/import-leads";
import { expect, test } from "../app/test";

/** Slow enough that a job is still at work when a person has made up their mind. */
test.use({
  settings: { SAMPLE_WEB_PAGE_DELAY_MS: "1500", SAMPLE_WEB_SEARCH_DELAY_MS: "1500", COMPANY_TTL_HOURS: "0" },
});

test("a job is paused and goes on", async ({ page }) => {
  await startJob(page, "Paused round");
  await page.getByRole("button", { name: "Pause" }).click();
  await expect(page.getByText("Time left").locator("..")).toContainText("Paused");
  await page.reload();
  await page.getByRole("button", { name: "Resume" }).click();
  await expect(page.getByRole("button", { name: "Pause" })).toBeVisible();
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText(/[1-9]\d* of 32 processed/)).toBeVisible({ timeout: 60_000 });
});

test("a cancelled job ends within ten seconds and loses nothing that is done", async ({ page }) => {
  await startJob(page, "Cancelled round");
  await page.getByRole("button", { name: "More" }).click();
  await page.getByRole("menuitem", { name: "Cancel the job" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel the job" }).click();
  const progress = page.getByRole("region", { name: "Progress" });
  await expect(progress.getByText("Cancelled by a person")).toBeVisible({ timeout: 10_000 });
  await expect(progress.getByText(/^Running 0$/)).toBeVisible({ timeout: 10_000 });
  await expect(progress.getByText(/^Waiting 0$/)).toBeVisible();
  const filter = page.getByRole("radio", { name: /^Cancelled/ });
  await filter.click();
  await expect(page.getByRole("table", { name: "Records" })).toContainText("The job was cancelled");
  await expect(page.getByRole("link", { name: "Download results" })).toBeVisible();
});

test("progress shows itself without a reload, and after one", async ({ page }) => {
  await startJob(page, "Watched round");
  const processed = page.getByRole("region", { name: "Progress" }).getByText(/\d+ of 32 processed/);
  await expect(processed).toHaveText(/^0 of/);
  await expect(processed).toHaveText(/^[1-9]/, { timeout: 60_000 });
  await expect(page.getByRole("list", { name: "Stages" })).toContainText("now");
  const before = await processed.textContent();
  await page.reload();
  await expect(processed).not.toHaveText(before ?? "", { timeout: 60_000 });
});
