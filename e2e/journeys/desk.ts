import { expect, test } from "../app/test";
import { expectSound, openFinishedSample, walkPages } from "../app/walk-pages";

test("every screen is accessible on a desk", async ({ page }) => {
  await walkPages(page);
});

test("a page that is not there says so", async ({ browser, baseURL }) => {
  // A page of its own: the browser reports the 404 itself as an error on the console.
  const context = await browser.newContext({ baseURL });
  const page = await context.newPage();
  expect((await page.goto("/jobs/no-such-job"))?.status()).toBe(404);
  await expectSound(page, "not found");
  await context.close();
});

test("everything can be reached by keys", async ({ page }) => {
  await openFinishedSample(page);
  await page.keyboard.press("g");
  await page.keyboard.press("s");
  await expect(page).toHaveURL(/settings/);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("dialog")).toBeVisible();
  await expectSound(page, "command menu");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
});
