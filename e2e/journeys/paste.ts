import { expect, test } from "../app/test";

const ROWS = [
  "Export of the fair;;",
  "Firma;Ort;Notiz",
  "Tidewater Optics;Norfolk;Stand 4, hall B",
  "Larkspur Robotics;Boulder;Stand 9, hall B",
].join("\n");

test("pasted rows are read, and what was guessed can be put right", async ({ page }) => {
  await page.goto("/import");
  await page.getByRole("button", { name: "Paste rows" }).click();
  const dialog = page.getByRole("dialog", { name: "Paste rows" });
  await dialog.getByRole("button", { name: "Use these rows" }).click();
  await expect(dialog.getByText("Paste the row of headers")).toBeVisible();
  await dialog.getByLabel("Rows").fill(ROWS);
  await dialog.getByRole("button", { name: "Use these rows" }).click();

  const delimiter = page.getByLabel("Columns are parted by");
  await delimiter.selectOption({ label: "Bar" });
  await expect(page.getByRole("button", { name: "Map 1 column", exact: true })).toBeVisible();
  await delimiter.selectOption({ label: "Semicolon" });
  await expect(page.getByRole("button", { name: "Map 3 columns" })).toBeVisible();

  const headers = page.getByRole("combobox", { name: "Headers" });
  await headers.selectOption({ label: "Row 1" });
  await expect(headers).toHaveValue("0");
  await headers.selectOption({ label: "Row 2" });
  await expect(headers).toHaveValue("1");
  await page.getByRole("button", { name: "Map 3 columns" }).click();
  await expect(page.getByLabel("Firma goes to")).toHaveValue("company");
  await expect(page.getByLabel("Ort goes to")).toHaveValue("city");

  await page.getByRole("button", { name: "Check the rows" }).click();
  await expect(page.getByRole("heading", { name: "All 2 rows can be used" })).toBeVisible();
});
