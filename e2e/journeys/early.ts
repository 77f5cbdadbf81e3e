import type { Page } from "@playwright/test";
import { holdScripts } from "../app/hold-scripts";
import { expect, test } from "../app/test";

/** Opens a page whose scripts do not come yet. */
async function openEarly(page: Page, path: string): Promise<() => void> {
  const letCome = await holdScripts(page);
  await page.goto(path, { waitUntil: "commit" });
  return letCome;
}

test("what is typed and pressed before a page is ready counts as soon as it is", async ({ page }) => {
  const letCome = await openEarly(page, "/workspaces");
  await page.getByLabel("Name of the workspace").fill("Early Birds");
  await page.getByRole("button", { name: "Make the workspace" }).click();
  await expect(page).toHaveURL(/\/workspaces$/);
  letCome();
  await page.waitForURL((url) => url.pathname === "/");
  await expect(page.getByRole("button", { name: "Workspace Early Birds" })).toBeVisible();
});

test("a menu, a choice, a box and a field of an early page stand as they were left", async ({ page }) => {
  const letCome = await openEarly(page, "/settings?section=login");
  await page.getByLabel("Issuer").fill("https://login.early.example");
  await page.getByLabel("Email domains that may come in").fill("early.example");
  await page.getByLabel("Everybody becomes").selectOption("admin");
  await page.getByRole("checkbox", { name: /Only this way in/ }).click();
  letCome();
  await expect(page.getByRole("checkbox", { name: /Only this way in/ })).toBeChecked();
  // A group more draws the form anew, from what it knows.
  await page.getByRole("button", { name: "Add a group" }).click();
  await expect(page.getByLabel("Issuer")).toHaveValue("https://login.early.example");
  await expect(page.getByLabel("Email domains that may come in")).toHaveValue("early.example");
  await expect(page.getByLabel("Without one of the groups")).toHaveValue("admin");
});

test("a menu that is opened before its page is ready opens", async ({ page }) => {
  const letCome = await openEarly(page, "/");
  await page.getByRole("button", { name: /^Workspace / }).click();
  letCome();
  await expect(page.getByRole("menu")).toBeVisible();
});
