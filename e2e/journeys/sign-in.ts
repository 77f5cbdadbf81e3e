import type { Browser } from "@playwright/test";
import { pickFromMenu } from "../app/pick-from-menu";
import { startApp } from "../app/start-app";
import { fillWelcome, NOBODY, OWNER, takeServer } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

async function stranger(browser: Browser, baseURL: string) {
  const context = await browser.newContext({ baseURL, storageState: NOBODY });
  return { context, page: await context.newPage() };
}

test("a stranger is led to sign in, and back to where they wanted to go", async ({ browser, app, owner }) => {
  expect(owner?.cookies).toHaveLength(1);
  const { context, page } = await stranger(browser, app.url);
  await page.goto("/contacts");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fcontacts$/);
  await expectSound(page, "sign in");
  await page.getByLabel("Work email").fill(OWNER.email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("Email and password do not match.")).toBeVisible();
  await expectSound(page, "sign in refused");
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/contacts$/);
  const [cookie] = await context.cookies();
  expect(cookie).toMatchObject({ name: "leadloom", httpOnly: true, sameSite: "Lax", path: "/" });

  await pickFromMenu(page, `Signed in as ${OWNER.name}`, "Sign out");
  await expect(page).toHaveURL(/\/sign-in$/);
  await context.addCookies(cookie ? [cookie] : []);
  await page.goto("/contacts");
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fcontacts$/);
  await context.close();
});

test("a fresh server that strangers reach asks for the terminal's code", async ({ browser }) => {
  const app = await startApp({ HOST: "0.0.0.0", SETUP_CODE: "maple-tunnel-4242" });
  try {
    const { context, page } = await stranger(browser, app.url);
    await fillWelcome(page, "maple-tunnel-0000");
    await expect(page.getByText("This is not the code that the terminal shows")).toBeVisible();
    await expectSound(page, "welcome");
    await takeServer(page, "maple-tunnel-4242");
    await page.goto("/welcome");
    await expect(page).not.toHaveURL(/welcome/);
    await context.close();
  } finally {
    await app.stop();
  }
});
