import { test } from "../app/test";
import { walkPages } from "../app/walk-pages";

test("every screen is accessible on a phone in the dark", async ({ page }) => {
  await walkPages(page);
});
