import { endsEverywhere } from "../app/sign-out-member";
import { test } from "../app/test";
import { walkPages } from "../app/walk-pages";

test("every screen is accessible on a phone in the dark", async ({ page }) => {
  await walkPages(page);
});

test("a member is signed out everywhere from a phone", async ({ page, browser, app }) => {
  await endsEverywhere(page, browser, app.url);
});
