import { expect, type Page } from "@playwright/test";

/** Opens a menu and picks from it. A page that has just come may not listen yet: the menu is pressed until it opens. */
export async function pickFromMenu(page: Page, menu: string, item: string): Promise<void> {
  const wanted = page.getByRole("menuitem", { name: item });
  await expect(async () => {
    await page.getByRole("button", { name: menu }).click();
    await expect(wanted).toBeVisible({ timeout: 1_000 });
  }).toPass();
  await wanted.click();
}
