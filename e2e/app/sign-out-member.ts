import { type Browser, expect, type Page } from "@playwright/test";
import { GUEST_PASSWORD, inviteViewer, join, otherBrowser } from "./join-team";
import { pickFromMenu } from "./pick-from-menu";
import { expectSound } from "./walk-pages";

const GUEST = { name: "Cy Guest", email: "cy@fernhill.example" };

/**
 * Somebody joins, and an owner signs them out of every browser: their next click shows the door, and their password opens it.
 */
export async function endsEverywhere(page: Page, browser: Browser, url: string): Promise<void> {
  const guest = await otherBrowser(browser, url);
  await join(guest, await inviteViewer(page, GUEST.email), GUEST.name);
  await page.reload();
  await expectSound(page, "members with a guest");
  const more = page.getByRole("button", { name: `More about ${GUEST.name}` });
  // Nothing of the list may stand where only those who scroll sideways find it.
  await expect(more).toBeInViewport({ ratio: 1 });
  await pickFromMenu(page, `More about ${GUEST.name}`, "Sign out everywhere");
  const dialog = page.getByRole("alertdialog", { name: `Sign ${GUEST.name} out everywhere?` });
  await expectSound(page, "signing a member out");
  await dialog.getByRole("button", { name: "Sign out" }).click();
  await expect(dialog).toBeHidden();
  await guest.goto("/contacts");
  await expect(guest).toHaveURL(/\/sign-in/);
  await guest.getByLabel("Work email").fill(GUEST.email);
  await guest.getByLabel("Password").fill(GUEST_PASSWORD);
  await guest.getByRole("button", { name: "Sign in", exact: true }).click();
  await expect(guest).toHaveURL(/\/contacts$/);
  await guest.context().close();
}
