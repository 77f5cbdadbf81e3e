import { expect, type Page } from "@playwright/test";

export const SAMPLE_FILE = "e2e/fixtures/sample-leads.csv";

/** Chooses a file the way a person does, up to the preview. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  await page.goto("/import");
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await chooser).setFiles(path);
  await expect(page.getByRole("heading", { name: "Does this look right?" })).toBeVisible();
}

/** From the preview to the brief, with what was guessed. */
export async function acceptGuesses(page: Page): Promise<void> {
  await page.getByRole("button", { name: /^Map \d+ columns$/ }).click();
  await page.getByRole("button", { name: "Check the rows" }).click();
  await page.getByRole("button", { name: "Write the brief" }).click();
}

/** Fills in what a brief cannot do without. */
export async function fillBrief(page: Page, name: string): Promise<void> {
  await page.getByLabel("Name of the campaign").fill(name);
  await page.getByLabel("What we offer").fill("We repair workshop machines on site, at a fixed price.");
  await page.getByLabel("Who signs").fill("Sam Reed");
  await page.getByLabel("Company that writes").fill("Reed Machine Care");
}

/** Imports the sample list as a job of its own and stays on the job's page. */
export async function startJob(page: Page, name: string): Promise<void> {
  await chooseFile(page, SAMPLE_FILE);
  await acceptGuesses(page);
  await fillBrief(page, name);
  await page.getByRole("button", { name: "Go on to the trial" }).click();
  await page.getByRole("button", { name: "Start without a trial" }).click();
  await page.waitForURL("**/jobs/*");
}
