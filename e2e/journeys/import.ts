import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { chooseFile, fillBrief, SAMPLE_FILE } from "../app/import-leads";
import { readCsv, readDownload } from "../app/read-csv";
import { expect, test } from "../app/test";

const GUESSES = {
  "First name": "first_name",
  "Last name": "last_name",
  "Job title": "job_title",
  Company: "company",
  City: "city",
  Country: "country",
  Website: "website",
  Email: "email",
  Notes: "notes",
};

test("a list of leads becomes facts with proof and emails", async ({ page }) => {
  await test.step("the file is read and its columns are understood", () => mapSampleFile(page));
  await test.step("rows that cannot be used are told and can be downloaded", () => checkRows(page));
  await test.step("a brief must say what is offered", () => writeBrief(page));
  await test.step("the first ten rows are tried", () => tryFirstRows(page));
  await test.step("all rows are done", () => startAll(page));
  const job = page.url();
  await test.step("a fact leads to its quote", () => showProof(page));
  await test.step("a person's value wins", () => editFact(page));
  await test.step("a person's email is kept", () => editEmail(page));
  await page.goto(job);
  await expect(page.getByRole("heading", { name: "Spring round" })).toBeVisible();
  await test.step("the results hold the old columns and the new", () => downloadResults(page));
});

async function mapSampleFile(page: Page): Promise<void> {
  await chooseFile(page, SAMPLE_FILE);
  await page.getByRole("button", { name: "Map 9 columns" }).click();
  for (const [header, field] of Object.entries(GUESSES)) {
    await expect(page.getByLabel(`${header} goes to`)).toHaveValue(field);
  }
  await page.getByRole("button", { name: "Check the rows" }).click();
}

async function checkRows(page: Page): Promise<void> {
  await expect(page.getByRole("heading", { name: "32 rows can be used" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "2 rows left out" })).toBeVisible();
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download the rows that were left out" }).click();
  const { headers, rows } = await readDownload(await downloading);
  expect(headers).toEqual(["line", "kind", "reason", ...Object.keys(GUESSES)]);
  expect(rows.map(({ line, kind }) => `${line} ${kind}`)).toEqual(["34 duplicate", "35 faulty"]);
  for (const { reason } of rows) expect(reason).not.toBe("");
  await page.getByRole("button", { name: "Write the brief" }).click();
}

async function writeBrief(page: Page): Promise<void> {
  const goOn = page.getByRole("button", { name: "Go on to the trial" });
  await goOn.click();
  await expect(page.getByLabel("What we offer")).toBeFocused();
  await expect(page.getByText("Say in a sentence or two what you offer")).toBeVisible();
  await expect(page.getByText("Who signs the email?")).toBeVisible();
  await fillBrief(page, "Spring round");
  await goOn.click();
}

async function tryFirstRows(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Try 10 rows" }).click();
  await expect(page.getByRole("heading", { name: "The first 10 rows are done" })).toBeVisible({
    timeout: 60_000,
  });
  const rows = page.getByRole("table", { name: "Rows of the trial" });
  await rows.getByRole("row").filter({ hasText: "Done" }).first().getByRole("button").click();
  const peek = page.getByRole("dialog");
  await expect(peek.getByRole("blockquote").first()).toBeVisible();
  await peek.getByRole("button", { name: "Close" }).click();
  await expect(peek).toBeHidden();
}

async function startAll(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Start all 32 rows" }).click();
  await page.waitForURL("**/jobs/*");
  await expect(page.getByText("32 of 32 processed")).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole("link", { name: "Download results" })).toBeVisible();
}

async function showProof(page: Page): Promise<void> {
  await page.getByRole("table", { name: "Records" }).getByRole("link", { name: "Tidewater Optics" }).click();
  const facts = page.getByRole("region", { name: "Facts" });
  const source = page.getByRole("region", { name: "Source" });
  const phone = facts.getByRole("listitem").filter({ hasText: "Phone" });
  const value = phone.getByRole("button", { name: /^\+\d+$/ });
  await value.click();
  const quote = source.locator("mark[data-chosen=true]");
  await expect(quote).toBeInViewport();
  await expect(value).toHaveAttribute("aria-pressed", "true");
  await source.getByRole("button", { name: "Next quote" }).click();
  await expect(value).toHaveAttribute("aria-pressed", "false");
  await page.mouse.move(0, 0);
  await source.locator("mark[data-chosen=false]").first().hover();
  await expect(facts.getByRole("button", { pressed: true }).first()).toBeVisible();
}

async function editFact(page: Page): Promise<void> {
  const facts = page.getByRole("region", { name: "Facts" });
  const phone = facts.getByRole("listitem").filter({ hasText: "Phone" }).first();
  await phone.hover();
  await phone.getByRole("button", { name: "Edit Phone" }).click();
  await facts.getByRole("textbox", { name: "Phone" }).fill("+1 757 555 0199");
  await facts.getByRole("button", { name: "Save" }).click();
  const byHand = facts.getByRole("listitem").filter({ hasText: "Set by hand" });
  await expect(byHand).toContainText("+1 757 555 0199");
  await page.reload();
  await expect(byHand).toContainText("+1 757 555 0199");
  await expect(byHand).toContainText("Yours");
  await facts.getByRole("button", { name: "Add a value" }).click();
  await facts.getByLabel("What it is").selectOption({ label: "Employees" });
  await facts.getByRole("textbox", { name: "Employees" }).fill("14");
  await facts.getByRole("button", { name: "Add", exact: true }).click();
  const added = facts.getByRole("listitem").filter({ hasText: "Employees" });
  await expect(added).toContainText("14");
  await page.reload();
  await expect(added).toContainText("Set by hand");
}

async function editEmail(page: Page): Promise<void> {
  const email = page.getByRole("region", { name: "Email" });
  await email.getByRole("button", { name: /^Edit/ }).click();
  await email.getByLabel("Subject").fill("A word about your lathes");
  await email.getByLabel("Body").fill("Hello Denise,\n\nmay we call you on Friday?");
  await email.getByRole("button", { name: "Save the email" }).click();
  await expect(email.getByText("A word about your lathes")).toBeVisible();
  await page.reload();
  await expect(email.getByText("A word about your lathes")).toBeVisible();
  await expect(email.getByText("may we call you on Friday?")).toBeVisible();
}

async function downloadResults(page: Page): Promise<void> {
  const downloading = page.waitForEvent("download");
  await page.getByRole("link", { name: "Download results" }).click();
  const { headers, rows } = await readDownload(await downloading);
  const original = readCsv(await readFile(SAMPLE_FILE, "utf8"));
  expect(headers.slice(0, 9)).toEqual(original.headers);
  expect(headers).toEqual(expect.arrayContaining(["website", "emails", "email_subject_1", "email_body_2"]));
  const kept = rows.map((row) => original.headers.map((header) => row[header]));
  const given = original.rows.slice(0, 32).map((row) => original.headers.map((header) => row[header]));
  expect(kept).toEqual(given);
  const edited = rows.find((row) => row.Company === "Tidewater Optics");
  expect(edited).toMatchObject({
    status: "done",
    email_subject_1: "A word about your lathes",
    email_body_1: "Hello Denise,\n\nmay we call you on Friday?",
  });
  expect(edited?.phones).toContain("757");
}
