import type { Browser, Page } from "@playwright/test";
import { startGithubServer } from "../../lib/access/oidc/github-server.suite";
import { startOidcServer } from "../../lib/access/oidc/oidc-server.suite";
import { freePort } from "../../lib/platform/free-port.suite";
import { NOBODY, OWNER } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

const PORTS = { google: await freePort(), github: await freePort() };
const GUEST = { login: "gwen", email: "gwen@fernhill.example", password: "candle harbour nine" };

// Both logins stand on this machine.
test.use({
  settings: {
    ...{ GOOGLE_CLIENT_ID: "g", GOOGLE_CLIENT_SECRET: "a secret of g" },
    GOOGLE_ISSUER: `http://127.0.0.1:${PORTS.google}`,
    ...{ GITHUB_CLIENT_ID: "h", GITHUB_CLIENT_SECRET: "a secret of h" },
    GITHUB_BASE_URL: `http://127.0.0.1:${PORTS.github}`,
  },
});

const inApp = (url: URL) => url.pathname === "/";

async function serveBoth(appUrl: string) {
  const google = await startOidcServer({
    users: { olga: { email: OWNER.email, email_verified: true, name: "Olga", groups: [] } },
    client: { id: "g", secret: "a secret of g", redirectUri: `${appUrl}/api/auth/callback/google` },
    givesRefreshTokens: false,
    port: PORTS.google,
  });
  const emails = [{ email: GUEST.email, primary: true, verified: true }];
  const github = await startGithubServer({
    users: { gwen: { id: 7, login: GUEST.login, name: "Gwen Guest", emails } },
    client: { id: "h", secret: "a secret of h" },
    port: PORTS.github,
  });
  return () => Promise.all([google.close(), github.close()]);
}

async function stranger(browser: Browser, baseURL: string): Promise<Page> {
  return (await browser.newContext({ baseURL, storageState: NOBODY })).newPage();
}

async function sayWho(page: Page, login: string): Promise<void> {
  await page.getByLabel("Who are you").fill(login);
  await page.getByRole("button", { name: "Sign in at the provider" }).click();
}

test("a person connects Google, comes in by it, and a guest joins by GitHub", async ({
  page,
  browser,
  app,
}) => {
  const close = await serveBoth(app.url);
  const other = await stranger(browser, app.url);
  await test.step("an email alone opens nothing", async () => {
    await other.goto("/w/fernhill");
    await expect(other).toHaveURL(/\/sign-in\?workspace=fernhill$/);
    await expectSound(other, "a door with logins");
    await other.getByRole("button", { name: "Continue with Google" }).click();
    await sayWho(other, "olga");
    await expect(other.getByText("There is an account with your email already.")).toBeVisible();
  });
  await test.step("its person connects it, and proves themselves for it", async () => {
    await page.goto("/settings?section=account");
    await page.getByRole("button", { name: "Connect Google" }).click();
    await sayWho(page, "olga");
    const dialog = page.getByRole("dialog", { name: "Connect Google?" });
    await expect(dialog).toContainText(OWNER.email);
    await expectSound(page, "connecting a login");
    await dialog.getByLabel("Your password").fill("not the password");
    await dialog.getByRole("button", { name: "Connect" }).click();
    await expect(dialog.getByText("This is not your password.")).toBeVisible();
    await dialog.getByLabel("Your password").fill(OWNER.password);
    await dialog.getByRole("button", { name: "Connect" }).click();
    await expect(page.getByRole("button", { name: "Disconnect Google" })).toBeVisible();
    await expectSound(page, "ways in");
  });
  await test.step("then it opens the account", async () => {
    await other.goto("/sign-in?to=/contacts");
    await other.getByRole("button", { name: "Continue with Google" }).click();
    await expect(other).toHaveURL(/\/contacts$/);
  });
  await test.step("somebody who is invited joins by GitHub, and sets a password besides", async () => {
    await page.goto("/settings?section=members");
    await page.getByLabel("Invite by email").fill(GUEST.email);
    await page.getByRole("button", { name: "Make an invitation" }).click();
    const link = await page.getByLabel("Link of the invitation").inputValue();
    const guest = await stranger(browser, app.url);
    await guest.goto(link);
    await expectSound(guest, "an invitation with logins");
    await guest.getByRole("button", { name: "Continue with GitHub" }).click();
    await sayWho(guest, GUEST.login);
    await guest.waitForURL(inApp);
    await guest.goto("/settings?section=account");
    await expect(guest.getByText("None: you sign in by a login")).toBeVisible();
    await guest.getByRole("button", { name: "Set a password" }).click();
    const dialog = guest.getByRole("dialog", { name: "Set a password" });
    await expect(dialog.getByLabel("Your password")).toBeHidden();
    await expectSound(guest, "a first password");
    await dialog.getByLabel("New password").fill(GUEST.password);
    await dialog.getByRole("button", { name: "Set it" }).click();
    await expect(guest.getByRole("button", { name: "Change", exact: true })).toBeVisible();
    await guest.context().close();
    const later = await stranger(browser, app.url);
    await later.goto("/sign-in");
    await later.getByLabel("Work email").fill(GUEST.email);
    await later.getByLabel("Password").fill(GUEST.password);
    await later.getByRole("button", { name: "Sign in", exact: true }).click();
    await later.waitForURL(inApp);
    await later.context().close();
  });
  await test.step("disconnected it opens nothing, and whom it let in is out", async () => {
    await page.goto("/settings?section=account");
    await page.getByRole("button", { name: "Disconnect Google" }).click();
    await page.getByLabel("Your password").fill(OWNER.password);
    await page.getByRole("button", { name: "Disconnect", exact: true }).click();
    await expect(page.getByRole("button", { name: "Connect Google" })).toBeVisible();
    await other.goto("/contacts");
    await expect(other).toHaveURL(/\/sign-in/);
  });
  await other.context().close();
  await close();
});

test("a person changes their password, and who has the old one is out", async ({ page, browser, app }) => {
  const next = "candle harbour nine";
  const other = await stranger(browser, app.url);
  const signIn = async (password: string) => {
    await other.goto("/sign-in");
    await other.getByLabel("Work email").fill(OWNER.email);
    await other.getByLabel("Password").fill(password);
    await other.getByRole("button", { name: "Sign in", exact: true }).click();
  };
  await signIn(OWNER.password);
  await other.waitForURL(inApp);
  await page.goto("/settings?section=account");
  await page.getByRole("button", { name: "Change", exact: true }).click();
  await page.getByLabel("Your password").fill(OWNER.password);
  await page.getByLabel("New password").fill("password123");
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByText("among the first that guessers try")).toBeVisible();
  await expectSound(page, "changing the password");
  await page.getByLabel("New password").fill(next);
  await page.getByRole("button", { name: "Change it" }).click();
  await expect(page.getByRole("dialog")).toBeHidden();
  await other.goto("/contacts");
  await expect(other).toHaveURL(/\/sign-in/);
  await signIn(OWNER.password);
  await expect(other.getByText("Email and password do not match.")).toBeVisible();
  await signIn(next);
  await other.waitForURL(inApp);
  await other.context().close();
});
