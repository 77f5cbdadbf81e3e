import type { Page } from "@playwright/test";
import { Secret, TOTP } from "otpauth";
import { pickFromMenu } from "../app/pick-from-menu";
import { OWNER } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

async function signIn(page: Page): Promise<void> {
  await page.goto("/sign-in");
  await page.getByLabel("Work email").fill(OWNER.email);
  await page.getByLabel("Password").fill(OWNER.password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByLabel("Code", { exact: true })).toBeVisible();
}

async function typeCode(page: Page, code: string): Promise<void> {
  await page.getByLabel("Code", { exact: true }).fill(code);
  await page.getByRole("button", { name: "Sign in" }).click();
}

async function signOut(page: Page): Promise<void> {
  await pickFromMenu(page, `Signed in as ${OWNER.name}`, "Sign out");
  await expect(page).toHaveURL(/\/sign-in$/);
}

test("a person sets a second factor up, signs in with it, and gets in by a recovery code once", async ({
  page,
}) => {
  await page.goto("/settings?section=account");
  await page.getByRole("button", { name: "Set up a second factor" }).click();
  await expect(page.getByRole("img", { name: "QR code for your authenticator app" })).toBeVisible();
  await expectSound(page, "second factor");
  const key = (await page.locator("code").last().textContent())?.replaceAll(" ", "") ?? "";
  const codeOf = (step: number) =>
    new TOTP({ secret: Secret.fromBase32(key) }).generate({ timestamp: Date.now() + step * 30_000 });
  await page.getByLabel("Code", { exact: true }).fill("000000");
  await page.getByRole("button", { name: "Turn it on" }).click();
  await expect(page.getByText("This code is wrong or was used.")).toBeVisible();
  await page.getByLabel("Code", { exact: true }).fill(codeOf(0));
  await page.getByRole("button", { name: "Turn it on" }).click();
  const codes = page.getByRole("region", { name: "Recovery codes" }).getByRole("listitem");
  await expect(codes).toHaveCount(10);
  const [first = ""] = await codes.allTextContents();
  await expectSound(page, "recovery codes");
  await page.getByRole("button", { name: "I have kept them" }).click();
  await expect(page.getByText("10 recovery codes left.")).toBeVisible();

  await signOut(page);
  await signIn(page);
  await expectSound(page, "sign in, second step");
  const next = codeOf(1);
  await typeCode(page, next);
  await page.waitForURL((url) => url.pathname === "/");
  await signOut(page);
  await signIn(page);
  await typeCode(page, next);
  await expect(page.getByText("This code is wrong or was used.")).toBeVisible();
  await typeCode(page, first);
  await page.waitForURL((url) => url.pathname === "/");
  await signOut(page);
  await signIn(page);
  await typeCode(page, first);
  await expect(page.getByText("This code is wrong or was used.")).toBeVisible();
});
