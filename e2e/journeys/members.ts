import { inviteViewer, join, otherBrowser } from "../app/join-team";
import { pickFromMenu } from "../app/pick-from-menu";
import { endsEverywhere } from "../app/sign-out-member";
import { OWNER } from "../app/take-server";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

test("somebody is invited, gets another role, and is taken out", async ({ page, browser, app }) => {
  const link = await inviteViewer(page, "bo@fernhill.example");
  await expectSound(page, "members");
  const bo = await otherBrowser(browser, app.url);
  await join(bo, link, "Bo Guest");
  await bo.goto("/import");
  await expect(bo.getByText("Your role does not open this")).toBeVisible();
  await expectSound(bo, "forbidden");
  await bo.goto("/settings?section=members");
  await expect(bo.getByRole("cell", { name: OWNER.name })).toBeVisible();
  await expect(bo.getByLabel("Invite by email")).toBeHidden();

  await page.reload();
  await page.getByLabel("Role of Bo Guest").selectOption("member");
  await expect(page.getByLabel("Role of Bo Guest")).toHaveValue("member");
  await bo.goto("/import");
  await expect(bo.getByText("Your role does not open this")).toBeHidden();
  await expect(bo.getByRole("button", { name: "Paste rows" })).toBeVisible();

  await pickFromMenu(page, "More about Bo Guest", "Take out");
  await page.getByRole("button", { name: "Take out", exact: true }).click();
  await expect(page.getByLabel("Role of Bo Guest")).toBeHidden();
  await bo.goto("/contacts");
  await expect(bo).toHaveURL(/\/workspaces$/);
  await expectSound(bo, "workspaces");
  await bo.goto(link);
  await expect(bo.getByRole("heading", { name: "This invitation is over" })).toBeVisible();

  await bo.goto("/workspaces");
  await bo.getByLabel("Name of the workspace").fill("Birch");
  await bo.getByRole("button", { name: "Make the workspace" }).click();
  await bo.waitForURL((url) => url.pathname === "/");
  await expect(bo.getByRole("button", { name: "Workspace Birch" })).toBeVisible();
  await bo.context().close();
});

test("a person sees where they are signed in, and signs out there", async ({ page, browser, app }) => {
  const away = await otherBrowser(browser, app.url);
  await away.goto("/sign-in");
  await away.getByLabel("Work email").fill(OWNER.email);
  await away.getByLabel("Password").fill(OWNER.password);
  await away.getByRole("button", { name: "Sign in" }).click();
  await away.waitForURL((url) => url.pathname === "/");

  await page.goto("/settings?section=account");
  await expect(page.getByText("This browser")).toHaveCount(1);
  await expectSound(page, "account");
  await page.getByRole("button", { name: "Sign out everywhere else" }).click();
  await expect(page.getByRole("button", { name: "Sign out everywhere else" })).toBeHidden();
  await away.goto("/contacts");
  await expect(away).toHaveURL(/\/sign-in/);
  await page.goto("/contacts");
  await expect(page).toHaveURL(/\/contacts$/);
  await away.context().close();
});

test("a person goes between their workspaces", async ({ page }) => {
  await page.goto("/workspaces");
  await page.getByLabel("Name of the workspace").fill("Second");
  await page.getByRole("button", { name: "Make the workspace" }).click();
  await pickFromMenu(page, "Workspace Second", OWNER.workspace);
  await page.getByRole("button", { name: `Workspace ${OWNER.workspace}` }).waitFor();
});

test("a member is signed out everywhere, and may come in again", async ({ page, browser, app }) => {
  await endsEverywhere(page, browser, app.url);
});
