import type { Page } from "@playwright/test";
import { readRaw } from "../../lib/adapters/mail/contract.suite";
import { startSmtpServer, type TestSmtpServer } from "../../lib/adapters/mail/smtp/smtp-server.suite";
import { openTestDb } from "../../lib/platform/test-db";
import { startApp } from "../app/start-app";
import { NOBODY, OWNER, takeServer } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

const LOGIN = { user: "leads@leads.example", password: "p@ss w0rd" };
const NEXT = "three quiet herons";

test("somebody has a link mailed, chooses a new password, and is told of it", async ({ browser }) => {
  const { url: databaseUrl, close } = await openTestDb();
  const mail = await startSmtpServer({ login: LOGIN });
  const app = await startApp({ DATABASE_URL: databaseUrl, ...settingsOf(mail) });
  const nobody = { baseURL: app.url, storageState: NOBODY };
  try {
    const [there, here] = [await browser.newContext(nobody), await browser.newContext(nobody)];
    const [before, page] = await Promise.all([there.newPage(), here.newPage()]);
    await takeServer(before);

    await test.step("whoever asks for nobody's account sees the same, and no mail goes out", async () => {
      await page.goto("/sign-in");
      await page.getByRole("link", { name: "Forgot the password?" }).click();
      await expectSound(page, "asking for a link");
      await page.getByRole("button", { name: "Mail me a link" }).click();
      await expect(page.getByText("Write a whole email address")).toBeVisible();
      const said = await askFor(page, "nobody@fernhill.example");
      await expectSound(page, "asked for a link");
      const own = await askFor(page, OWNER.email);
      expect(own.replace(OWNER.email, "x")).toBe(said.replace("nobody@fernhill.example", "x"));
    });
    const link = await test.step("its person gets a mail with a link to this server", async () => {
      await expect.poll(() => mail.received.length, { timeout: 60_000 }).toBe(1);
      expect(mail.received[0]).toMatchObject({ to: [OWNER.email], user: LOGIN.user });
      const { body } = readRaw(mail.received[0]?.raw ?? "");
      expect(body).toContain(`${app.url}/reset?token=`);
      return /\S+\/reset\?token=\S+/.exec(body)?.[0] ?? "";
    });
    await test.step("by the link a new password is chosen, and every other browser is signed out", async () => {
      await page.goto(link);
      await page.getByLabel("New password").fill(NEXT);
      await page.getByRole("button", { name: "Change the password" }).click();
      await page.waitForURL((url) => url.pathname === "/");
      await before.goto("/contacts");
      await expect(before).toHaveURL(/sign-in/);
      await page.goto(link);
      await expect(page.getByRole("heading", { name: "This link is over" })).toBeVisible();
      await expectSound(page, "link is over");
      await expect(page.getByRole("link", { name: "Ask for a new one" })).toHaveAttribute("href", "/forgot");
    });
    await test.step("of that, and of a change in the settings, the person is told by mail", async () => {
      await expect.poll(() => mail.received.length, { timeout: 60_000 }).toBe(2);
      await page.goto("/settings?section=account");
      const ways = page.getByRole("region", { name: "Ways in" });
      await ways.getByRole("button", { name: "Change", exact: true }).click();
      await page.getByLabel("Your password").fill(NEXT);
      await page.getByLabel("New password").fill("four loud ravens");
      await page.getByRole("button", { name: "Change it" }).click();
      await expect.poll(() => mail.received.length, { timeout: 60_000 }).toBe(3);
      for (const { raw, to } of mail.received.slice(1)) {
        expect(to).toEqual([OWNER.email]);
        expect(raw).toContain("Subject: Your Leadloom password was changed");
      }
    });
    await test.step("the settings say that mail is connected, and never by which password", async () => {
      await page.goto("/settings");
      await expect(page.getByText("a mail server", { exact: true })).toBeVisible();
      expect(await page.content()).not.toContain(encodeURIComponent(LOGIN.password));
    });
    await Promise.all([there.close(), here.close()]);
  } finally {
    await app.stop();
    await mail.close();
    await close();
  }
});

function settingsOf({ port }: TestSmtpServer): Record<string, string> {
  const [user, password] = [LOGIN.user, LOGIN.password].map(encodeURIComponent);
  return {
    SMTP_URL: `smtp://${user}:${password}@127.0.0.1:${port}`,
    MAIL_FROM: "Leadloom <leads@leads.example>",
  };
}

/** Asks for a link. @returns what the page says then */
async function askFor(page: Page, email: string): Promise<string> {
  await page.goto("/forgot");
  await page.getByLabel("Work email").fill(email);
  await page.getByRole("button", { name: "Mail me a link" }).click();
  await expect(page.getByRole("heading", { name: "Look into your mail" })).toBeVisible();
  return page.getByRole("main").innerText();
}
