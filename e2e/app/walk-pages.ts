import AxeBuilder from "@axe-core/playwright";
import { expect, type Page, test } from "@playwright/test";

const WEIGHTY = new Set(["serious", "critical"]);

/** The sample campaign's job, once every record of it has ended. */
export async function openFinishedSample(page: Page): Promise<void> {
  await page.goto("/campaigns");
  await page.getByRole("link", { name: "Sample leads" }).first().click();
  await expect(page.getByText("32 of 32 processed")).toBeVisible({ timeout: 60_000 });
}

/** Asserts that axe finds nothing serious and nothing wider than the window on the page as it is now. */
export async function expectSound(page: Page, name: string): Promise<void> {
  await test.step(`${name} is sound`, async () => {
    await expect(page.getByRole("heading").first()).toBeVisible();
    // The title streams in behind the page.
    await expect(page).toHaveTitle(/./);
    const { violations } = await new AxeBuilder({ page }).analyze();
    const found = violations
      .filter(({ impact }) => impact && WEIGHTY.has(impact))
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
    expect.soft(found, name).toEqual([]);
    const width = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect.soft(width, `${name} scrolls sideways`).toBeLessThanOrEqual(0);
  });
}

/** Goes through every screen and every step of the wizard. */
export async function walkPages(page: Page): Promise<void> {
  await openFinishedSample(page);
  await expectSound(page, "job");
  await page.getByRole("link", { name: "Tidewater Optics" }).click();
  await expect(page).toHaveURL(/records/);
  await expectSound(page, "record");
  for (const [name, path] of Object.entries(SCREENS)) {
    await page.goto(path);
    await expectSound(page, name);
  }
  await walkWizard(page);
}

const SCREENS = {
  home: "/",
  campaigns: "/campaigns",
  contacts: "/contacts",
  connections: "/settings",
  members: "/settings?section=members",
  "company login": "/settings?section=login",
  privacy: "/settings?section=privacy",
  "audit log": "/settings?section=log",
  account: "/settings?section=account",
  "API keys": "/settings?section=keys",
  features: "/settings?section=features",
  look: "/settings?section=look",
};

async function walkWizard(page: Page): Promise<void> {
  await page.goto("/import");
  await expectSound(page, "file");
  await page.getByRole("button", { name: "Paste rows" }).click();
  await expectSound(page, "paste");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Use the sample list/ }).click();
  for (const [step, next] of Object.entries(STEPS)) {
    const button = page.getByRole("button", { name: next });
    await expect(button).toBeEnabled();
    await expectSound(page, step);
    await button.click();
  }
  await expect(page.getByText("Who signs the email?")).toBeVisible();
  await expectSound(page, "brief with errors");
}

const STEPS = {
  preview: /^Map 9 columns/,
  map: "Check the rows",
  check: "Write the brief",
  brief: "Go on to the trial",
};
