import { type Browser, expect, type Page } from "@playwright/test";

/** The person that every journey is, unless it says otherwise. */
export const OWNER = {
  name: "Olga Owner",
  email: "olga@fernhill.example",
  password: "gravel lathe seven",
  workspace: "Fernhill",
};

/** A browser that nobody has signed in with. */
export const NOBODY = { cookies: [], origins: [] };

/** Makes the first account the way a person does, and stays on Home. */
export async function takeServer(page: Page, setupCode?: string): Promise<void> {
  await fillWelcome(page, setupCode);
  await page.waitForURL((url) => url.pathname === "/");
}

/** Fills in and sends the screen of the first visit. */
export async function fillWelcome(page: Page, setupCode?: string): Promise<void> {
  await page.goto("/");
  await expect(page).toHaveURL(/\/welcome$/);
  if (setupCode !== undefined) await page.getByLabel("Setup code").fill(setupCode);
  await page.getByLabel("Your name").fill(OWNER.name);
  await page.getByLabel("Work email").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByLabel("Name of the workspace").fill(OWNER.workspace);
  await expect(page.getByLabel("Its address")).toHaveValue("fernhill");
  await page.getByRole("button", { name: "Create the account" }).click();
}

/** Makes the first account in a browser of its own. @returns what a signed-in browser keeps */
export async function firstAccount(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, storageState: NOBODY });
  await takeServer(await context.newPage());
  const state = await context.storageState();
  await context.close();
  return state;
}
