import { acceptGuesses, chooseFile, fillBrief, SAMPLE_FILE } from "../app/import-leads";
import { test as base, expect } from "../app/test";
import { answerRewrite, isRewrite } from "../fixtures/model-server/answer-rewrite";
import { composeEmails } from "../fixtures/model-server/compose-emails";
import { type ModelServer, startModelServer } from "../fixtures/model-server/start-model-server";

const LIE = { text: "You opened forty shops on Iceland last year.", basis: "facts", factIds: ["f1"] };

/** Emails from the facts; every third has a sentence that no page says. */
function lieNowAndThen(): (request: Parameters<typeof composeEmails>[0]) => string {
  let asked = 0;
  return (request) => {
    if (isRewrite(request)) return answerRewrite(request);
    const text = composeEmails(request);
    asked += 1;
    if (asked % 3 !== 0) return text;
    const answer: { variants: { sentences: unknown[] }[] } = JSON.parse(text);
    for (const { sentences } of answer.variants) sentences.splice(1, 0, LIE);
    return JSON.stringify(answer);
  };
}

/** An app whose emails a model writes: a server on this machine that speaks OpenAI's protocol. */
const test = base.extend<object, { model: ModelServer }>({
  model: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const model = await startModelServer({ answer: lieNowAndThen() });
      await use(model);
      await model.stop();
    },
    { scope: "worker" },
  ],
  settings: [
    async ({ model }, use) =>
      use({
        ...{ LLM_PROVIDER: "openai", LLM_API_KEY: "of the test", LLM_BASE_URL: model.baseUrl },
        ...{ LLM_CHEAP_MODEL: "gpt-6-luna", LLM_MODEL: "gpt-6-sol" },
      }),
    { scope: "worker" },
  ],
});

test("what a model writes is foretold, checked and receipted", async ({ page, model }) => {
  await chooseFile(page, SAMPLE_FILE);
  await acceptGuesses(page);
  await fillBrief(page, "Written by a model");
  await page.getByRole("button", { name: "Go on to the trial" }).click();
  await page.getByRole("button", { name: "Try 10 rows" }).click();
  const done = page.getByRole("heading", { name: "The first 10 rows are done" });
  await expect(done).toBeVisible({ timeout: 60_000 });
  expect(model.requests.length).toBeGreaterThanOrEqual(10);
  await expect(page.getByRole("region", { name: "Forecast" })).toContainText(/Hardly more than \$0\.\d+/);
  await page.getByRole("button", { name: "Start all 32 rows" }).click();
  await page.waitForURL("**/jobs/*");
  await expect(page.getByText("32 of 32")).toBeVisible({ timeout: 60_000 });

  const [, id] = /\/jobs\/([^/?]+)/.exec(page.url()) ?? [];
  const answer = await page.request.get(`/api/v1/jobs/${id}/records?limit=50&status=done`);
  const { items }: { items: { id: string; drafts: { receipt: { rewrite: unknown } | null }[] }[] } =
    await answer.json();
  expect(JSON.stringify(items)).not.toContain("Iceland");
  const rewritten = items.find(({ drafts }) => drafts.some(({ receipt }) => receipt?.rewrite));
  expect(rewritten).toBeDefined();
  await page.goto(`/records/${rewritten?.id}`);
  await page.getByText("Receipt").click();
  const receipt = page.getByRole("group").filter({ hasText: "Receipt" });
  await expect(receipt).toContainText("Written bygpt-6-luna");
  await expect(receipt).toContainText(/Rewritten bygpt-6-(?:sol|luna)/);
  await expect(receipt).toContainText("Every sentence proven");
  await expect(
    page.getByRole("table", { name: "Model calls" }).getByText("gpt-6-luna").first(),
  ).toBeVisible();
});
