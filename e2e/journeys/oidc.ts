import type { Browser, Page } from "@playwright/test";
import { type OidcServer, startOidcServer } from "../../lib/access/oidc/oidc-server.suite";
import { ProviderBrowser } from "../../lib/access/oidc/provider-browser.suite";
import { freePort } from "../../lib/platform/free-port.suite";
import { holdScripts } from "../app/hold-scripts";
import { NOBODY, OWNER } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

// Providers of this test stand on this machine, and are asked at each look.
test.use({ settings: { OUTBOUND_ALLOW: "127.0.0.1", SIGN_IN_CHECK_MINUTES: "0" } });

const SECRET = "a secret of the client";

interface Company {
  slug: string;
  server: OidcServer;
  callback: string;
}

async function stranger(browser: Browser, baseURL: string): Promise<Page> {
  const context = await browser.newContext({ baseURL, storageState: NOBODY });
  return context.newPage();
}

/** A workspace of the owner's with a company login, set up the way a person does. */
async function openCompany(page: Page, name: string, users: OidcServer["users"]): Promise<Company> {
  await page.goto("/workspaces");
  await page.getByLabel("Name of the workspace").fill(name);
  await page.getByRole("button", { name: "Make the workspace" }).click();
  await page.waitForURL(inApp);
  return setUp(page, name.toLowerCase(), users);
}

async function setUp(page: Page, slug: string, users: OidcServer["users"]): Promise<Company> {
  await page.goto("/settings?section=login");
  const callback = (await page.getByText("/api/auth/callback/w-").textContent()) ?? "";
  const client = { id: `leadloom-${slug}`, secret: SECRET, redirectUri: callback };
  const server = await startOidcServer({ users, client, givesRefreshTokens: true, port: await freePort() });
  await page.getByLabel("Name", { exact: true }).fill(`${slug} login`);
  await page.getByLabel("Issuer").fill(`${server.issuer}/`);
  await page.getByLabel("Client id").fill(client.id);
  await page.getByLabel("Client secret").fill(SECRET);
  await page.getByLabel("Email domains that may come in").fill(`${slug}.example`);
  await page.getByLabel("Claim that tells the groups").fill("groups");
  await page.getByRole("button", { name: "Add a group" }).click();
  await page.getByRole("textbox", { name: "Group 1" }).fill("leads");
  await page.getByLabel("Role of group 1").selectOption("admin");
  await page.getByLabel("Without one of the groups").selectOption("viewer");
  const found = page.getByRole("list", { name: "What the test found" });
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await expect(found).toContainText("calls itself");
  await page.getByLabel("Issuer").fill(server.issuer);
  await page.getByRole("button", { name: "Test", exact: true }).click();
  await expect(found).toContainText("The provider knows this client.");
  await save(page);
  await expect(page.getByText("Your people sign in at")).toBeVisible();
  await expectSound(page, "company login");
  expect(await page.content()).not.toContain(SECRET);
  return { slug, server, callback };
}

/** Saves the form of the company login, and waits until the server has it. */
async function save(page: Page): Promise<void> {
  const saved = page.waitForResponse((one) => one.request().method() === "POST" && one.ok());
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await saved;
}

/** Goes to a company's door and signs in at its provider, up to wherever that leads. */
async function signIn(page: Page, { slug }: Company, login: string, to = ""): Promise<void> {
  await page.goto(`/sign-in?workspace=${slug}${to}`);
  await page.getByRole("button", { name: `Continue with ${slug} login` }).click();
  await page.getByLabel("Who are you").fill(login);
  await page.getByRole("button", { name: "Sign in at the provider" }).click();
}

const inApp = (url: URL) => url.pathname === "/";

test("two companies sign in by their own logins, and neither opens the other", async ({
  page,
  browser,
  app,
}) => {
  const acme = await openCompany(page, "Acme", {
    ann: { email: "ann@acme.example", name: "Ann Lead", groups: ["leads"] },
    eve: { email: "eve@elsewhere.example", name: "Eve", groups: ["leads"] },
    bo: { email: "bo@acme.example", name: "Bo", groups: [] },
  });
  const birch = await openCompany(page, "Birch", {
    ann: { email: "ann@birch.example", name: "Ann of Birch", groups: [] },
  });

  const ann = await stranger(browser, app.url);
  await ann.goto("/sign-in");
  await ann.getByRole("link", { name: "Use your company login" }).click();
  await ann.getByLabel("Address of your workspace").fill("no-such-company");
  await expectSound(ann, "company door");
  await ann.getByRole("button", { name: "Go on" }).click();
  await expect(ann.getByText("No company login at no-such-company")).toBeVisible();
  await ann.goto("/sign-in?workspace=acme");
  await expectSound(ann, "sign in by a company login");
  await signIn(ann, acme, "ann", "&to=https://evil.example/");
  await ann.waitForURL(inApp);
  await expect(ann.getByRole("button", { name: "Workspace Acme" })).toBeVisible();
  await ann.goto("/settings?section=members");
  await expect(ann.getByRole("row", { name: /Ann Lead/ })).toContainText("you");
  await expect(ann.getByLabel("Invite by email")).toBeVisible();
  await ann.goto("/settings?section=login");
  await expect(ann.getByText("Only an owner of the workspace sets this up.")).toBeVisible();

  const other = await stranger(browser, app.url);
  await signIn(other, birch, "ann", "&to=/contacts");
  await expect(other).toHaveURL(/\/contacts$/);
  await expect(other.getByRole("button", { name: "Workspace Birch" })).toBeVisible();
  await other.goto("/import");
  await expect(other.getByText("Your role does not open this")).toBeVisible();

  const eve = await stranger(browser, app.url);
  await signIn(eve, acme, "eve");
  await expect(eve.getByText("Email addresses like yours do not come in here.")).toBeVisible();
  await expectSound(eve, "sign in refused by the company's rules");

  // An owner's own email at a company's login is nobody but a new viewer of that company.
  const { bo } = acme.server.users;
  if (bo) bo.email = OWNER.email;
  await page.goto("/workspaces");
  await page.getByRole("button", { name: /^Acme/ }).click();
  await page.waitForURL(inApp);
  // On a slow line: what a field held before is in the page before its scripts are.
  const letCome = await holdScripts(page);
  await page.goto("/settings?section=login", { waitUntil: "commit" });
  await page.getByLabel("Email domains that may come in").fill("acme.example, fernhill.example");
  letCome();
  await save(page);
  const twin = await stranger(browser, app.url);
  await signIn(twin, acme, "bo");
  await twin.waitForURL(inApp);
  await twin.goto("/import");
  await expect(twin.getByText("Your role does not open this")).toBeVisible();
  await twin.goto("/workspaces");
  await expect(twin.getByLabel("Name of the workspace")).toBeHidden();
  await expect(twin.getByRole("button", { name: /Birch/ })).toBeHidden();

  // The provider throws Ann out: her next click is her last.
  const { ann: atAcme } = acme.server.users;
  if (atAcme) atAcme.isGone = true;
  await ann.goto("/contacts");
  await expect(ann).toHaveURL(/\/sign-in/);
  await other.goto("/contacts");
  await expect(other).toHaveURL(/\/contacts$/);
  for (const one of [ann, other, eve, twin]) await one.context().close();
  await Promise.all([acme.server.close(), birch.server.close()]);
});

test("only the browser that asked, with the answer that it asked for, comes in", async ({ page, app }) => {
  const users = { ann: { email: "ann@cedar.example", name: "Ann", groups: [] } };
  const cedar = await openCompany(page, "Cedar", users);
  const dogwood = await openCompany(page, "Dogwood", users);
  const { host } = new URL(app.url);
  const start = async (company: Company, jar: ProviderBrowser, to = "/", site = "same-origin") => {
    const body = JSON.stringify({ way: company.callback.split("/").at(-1), to });
    const headers = { "sec-fetch-site": site };
    const answer = await fetch(`${app.url}/api/auth/start`, { method: "POST", body, headers });
    jar.keep(host, answer.headers.getSetCookie());
    return { status: answer.status, ...(await answer.json()) };
  };
  const comeBack = async (jar: ProviderBrowser, back: URL) => {
    const answer = await fetch(back, { headers: { cookie: jar.cookiesOf(host) }, redirect: "manual" });
    const cookies = answer.headers.getSetCookie();
    jar.keep(host, cookies);
    const isIn = cookies.some((cookie) => /^leadloom=[\w-]{43};/.test(cookie));
    return { to: answer.headers.get("location"), isIn };
  };
  const askFor = async (company: Company, jar: ProviderBrowser, to = "/") =>
    jar.signInAt((await start(company, jar, to)).address, "ann");
  const outAt = (company: Company, fault: string) => ({
    to: `/sign-in?fault=${fault}&workspace=${company.slug}`,
    isIn: false,
  });

  await test.step("it works at all, and leads to no other site", async () => {
    for (const to of ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
      const jar = new ProviderBrowser();
      expect(await comeBack(jar, await askFor(cedar, jar, to))).toEqual({ to: "/", isIn: true });
    }
  });
  await test.step("an answer that is played again", async () => {
    const jar = new ProviderBrowser();
    const back = await askFor(cedar, jar);
    const kept = jar.cookiesOf(host).split("; ");
    expect((await comeBack(jar, back)).isIn).toBe(true);
    expect(await comeBack(jar, back)).toEqual(outAt(cedar, "stale"));
    const again = new ProviderBrowser();
    again.keep(host, kept);
    expect(await comeBack(again, back)).toEqual(outAt(cedar, "failed"));
  });
  await test.step("an answer that another browser asked for", async () => {
    const back = await askFor(cedar, new ProviderBrowser());
    expect(await comeBack(new ProviderBrowser(), back)).toEqual(outAt(cedar, "stale"));
  });
  await test.step("somebody else's code", async () => {
    const stolen = await askFor(cedar, new ProviderBrowser());
    const jar = new ProviderBrowser();
    const back = await askFor(cedar, jar);
    back.searchParams.set("code", stolen.searchParams.get("code") ?? "");
    expect(await comeBack(jar, back)).toEqual(outAt(cedar, "failed"));
  });
  await test.step("a nonce of another sign-in", async () => {
    const jar = new ProviderBrowser();
    await start(cedar, jar);
    const nonce = /leadloom-nonce=[^;]+/.exec(jar.cookiesOf(host))?.[0] ?? "";
    const back = await askFor(cedar, jar);
    jar.keep(host, [nonce]);
    expect(await comeBack(jar, back)).toEqual(outAt(cedar, "failed"));
  });
  await test.step("another workspace's door", async () => {
    const jar = new ProviderBrowser();
    const back = await askFor(cedar, jar);
    back.pathname = new URL(dogwood.callback).pathname;
    expect(await comeBack(jar, back)).toEqual(outAt(dogwood, "stale"));
    back.pathname = "/api/auth/callback/nobody";
    expect(await comeBack(jar, back)).toEqual({ to: "/sign-in?fault=gone", isIn: false });
  });
  await test.step("a start from another site", async () => {
    const jar = new ProviderBrowser();
    expect((await start(cedar, jar, "/", "cross-site")).status).toBe(403);
    expect(jar.cookiesOf(host)).toBe("");
  });
  await Promise.all([cedar.server.close(), dogwood.server.close()]);
});

test("where only the company login opens a workspace, owners keep a way back", async ({
  page,
  browser,
  app,
}) => {
  const elm = await openCompany(page, "Elm", { ann: { email: "ann@elm.example", name: "Ann", groups: [] } });
  await page.getByText("Only this way in").click();
  await save(page);
  await elm.server.close();
  const owner = await stranger(browser, app.url);
  await owner.goto("/sign-in?workspace=elm");
  await expect(owner.getByText("Owners can use their password.")).toBeVisible();
  await expectSound(owner, "a door for one way in");
  await owner.getByRole("button", { name: "Continue with elm login" }).click();
  await expect(owner.getByText("The connection to 127.0.0.1 failed")).toBeVisible();
  await owner.getByLabel("Work email").fill(OWNER.email);
  await owner.getByLabel("Password").fill(OWNER.password);
  await owner.getByRole("button", { name: "Sign in" }).click();
  await owner.waitForURL(inApp);
  await expect(owner.getByRole("button", { name: "Workspace Elm" })).toBeVisible();
  await owner.context().close();
});
