import { createServer } from "node:http";
import { freePort } from "../../lib/platform/free-port.suite";
import { expect, test } from "../app/test";
import { expectSound } from "../app/walk-pages";

const PORT = await freePort();
const SECRET = "a secret of the source";

// The source stands on this machine.
test.use({ settings: { OUTBOUND_ALLOW: `127.0.0.1:${PORT}` } });

test("the secret of an own source is tried before it is kept, and again as it is stored", async ({
  page,
}) => {
  const asked: (string | undefined)[] = [];
  const source = createServer(({ headers }, response) => {
    asked.push(headers.authorization);
    response.setHeader("content-type", "application/json");
    if (headers.authorization !== `Bearer ${SECRET}`) response.statusCode = 401;
    response.end('{"email":"anna@muster.example"}');
  });
  await new Promise<void>((resolve) => source.listen(PORT, "127.0.0.1", resolve));
  try {
    await page.goto("/settings?section=sources");
    await page.getByRole("button", { name: "Add a source" }).click();
    const form = page.getByRole("form", { name: "Source" });
    const trial = form.getByRole("region", { name: "Try it" });
    const tryIt = async () => {
      await trial.getByLabel("Domain").fill("muster.example");
      await trial.getByRole("button", { name: "Test" }).click();
    };
    await form.getByLabel("Name", { exact: true }).fill("Muster data");
    await form.getByLabel("Address").fill(`http://127.0.0.1:${PORT}/of/{domain}`);
    await form.getByLabel("It asks for").selectOption("bearer");
    await form.getByLabel("Path").first().fill("email");
    await form.locator("input[type=password]").fill("another one");
    await tryIt();
    await expect(trial.getByText("Error", { exact: true })).toBeVisible();
    await form.locator("input[type=password]").fill(SECRET);
    await tryIt();
    await expect(trial.getByText("anna@muster.example")).toBeVisible();
    await expectSound(page, "a source that was tried");
    await form.getByRole("button", { name: "Add the source" }).click();
    await page.getByRole("button", { name: "Change Muster data" }).click();
    expect(await form.locator("input[type=password]").inputValue()).toBe("");
    await tryIt();
    await expect(trial.getByText("Hit", { exact: true })).toBeVisible();
    expect(asked).toEqual(["Bearer another one", `Bearer ${SECRET}`, `Bearer ${SECRET}`]);
  } finally {
    source.close();
  }
});
