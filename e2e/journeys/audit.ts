import { NOBODY, OWNER } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

test("the log tells who did what, holds, and can be taken away", async ({ page, browser, app }) => {
  const away = await (await browser.newContext({ baseURL: app.url, storageState: NOBODY })).newPage();
  await away.goto("/sign-in");
  await away.getByLabel("Work email").fill(OWNER.email);
  for (const password of ["not the password", OWNER.password]) {
    await away.getByLabel("Password").fill(password);
    await away.getByRole("button", { name: "Sign in" }).click();
    if (password !== OWNER.password) await away.getByText("do not match").waitFor();
  }
  await away.waitForURL((url) => url.pathname === "/");
  await away.context().close();
  await page.goto("/settings?section=keys");
  await page.getByLabel("New key", { exact: true }).fill("nightly import");
  await page.getByRole("button", { name: "Make a key" }).click();
  await page.getByRole("button", { name: "Done" }).click();

  await page.goto("/settings?section=log");
  const lines = page.getByRole("list", { name: "Audit log" }).getByRole("listitem");
  for (const words of ["Took the server", "Refused: Signed in", "Signed in", "Made an API key"])
    await expect(lines.filter({ hasText: words }).first()).toBeVisible();
  await lines.filter({ hasText: "Made an API key" }).first().locator("summary").click();
  await expect(page.getByText("nightly import")).toBeVisible();
  await expectSound(page, "audit log, opened");
  await page.getByRole("button", { name: "Check the log" }).click();
  await expect(page.getByText("entries are as they were written")).toBeVisible();

  await page.getByLabel("Outcome").selectOption("refused");
  await expect(page).toHaveURL(/outcome=refused/);
  await expect(lines).toHaveCount(1);
  await page.reload();
  await expect(lines).toHaveCount(1);
  const href = (await page.getByRole("link", { name: "Export" }).getAttribute("href")) ?? "";
  const answer = await page.request.get(href, { headers: { "sec-fetch-site": "same-origin" } });
  const exported = (await answer.text()).trim().split("\n");
  expect(exported.map((line) => JSON.parse(line))).toMatchObject([
    { action: "action sign-in/signIn", refused: true, after: { reason: "Wrong password" } },
  ]);
});
