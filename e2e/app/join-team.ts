import { type Browser, expect, type Page } from "@playwright/test";
import { NOBODY } from "./take-server";
import { expectSound } from "./walk-pages";

export const GUEST_PASSWORD = "candle harbour nine";

/** A browser that nobody has signed in with. */
export async function otherBrowser(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, storageState: NOBODY });
  return context.newPage();
}

/** Invites somebody the way a person does. @returns the link */
export async function inviteViewer(page: Page, email: string): Promise<string> {
  await page.goto("/settings?section=members");
  await page.getByLabel("Invite by email").fill(email);
  await page.getByRole("combobox", { name: "Role", exact: true }).selectOption("viewer");
  await page.getByRole("button", { name: "Make an invitation" }).click();
  const link = page.getByRole("textbox", { name: "Link of the invitation" });
  await expect(link).toHaveValue(/\/invitation\?token=[\w-]{43}$/);
  return link.inputValue();
}

/** Takes an invitation with a new account. */
export async function join(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await expectSound(page, "invitation");
  await page.getByLabel("Your name").fill(name);
  await page.getByLabel("Password").fill(GUEST_PASSWORD);
  await page.getByRole("button", { name: "Make the account and join" }).click();
  await page.waitForURL((url) => url.pathname === "/");
}
