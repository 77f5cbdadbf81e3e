import type { APIRequestContext, Page } from "@playwright/test";
import { readCsv } from "../app/read-csv";
import { BRIEF, expectProblem, makeKey, type Rest, restWith } from "../app/rest";
import { expect, test } from "../app/test";

const CSV = [
  "Company,City,Country,Ref",
  "Tidewater Optics,Norfolk,US,A-1",
  "Larkspur Robotics,Boulder,US,A-2",
  "Quillon & Marsh Partners,Dover,GB,A-3",
].join("\n");

test("a program enriches a list over REST", async ({ page, request }) => {
  const rest = restWith(request, await makeKey(page, "Nightly import"));
  const created = await rest.postJob(CSV);
  expect(created.status()).toBe(201);
  const job = await created.json();
  expect(job).toMatchObject({ status: "running", totalRecords: 3, trial: false });
  for (const header of ["ratelimit-limit", "ratelimit-remaining", "ratelimit-reset"]) {
    expect(Number(created.headers()[header])).toBeGreaterThanOrEqual(0);
  }
  await expect
    .poll(async () => (await (await rest.get(`/jobs/${job.id}`)).json()).status, { timeout: 60_000 })
    .toBe("completed");
  await expectRecordsWithProof(rest, job.id);
  await expectResults(rest, job.id);
});

async function expectRecordsWithProof(rest: Rest, jobId: string): Promise<void> {
  const { items } = await (await rest.get(`/jobs/${jobId}/records`)).json();
  expect(items).toHaveLength(3);
  const [first] = items;
  expect(first).toMatchObject({ status: "done", position: 1 });
  expect(first.drafts.length).toBeGreaterThan(0);
  const { pages } = await (await rest.get(`/records/${first.id}`)).json();
  const texts = new Map<string, string>(
    pages.map(({ id, text }: { id: string; text: string }) => [id, text]),
  );
  expect(first.facts.length).toBeGreaterThan(0);
  for (const { quote, start, end, pageId, sourceUrl } of first.facts) {
    expect(sourceUrl).toMatch(/^http/);
    expect(texts.get(pageId)?.slice(start, end)).toBe(quote);
  }
}

async function expectResults(rest: Rest, jobId: string): Promise<void> {
  const answer = await rest.get(`/jobs/${jobId}/results`);
  expect(answer.headers()["content-type"]).toContain("text/csv");
  const { headers, rows } = readCsv(await answer.text());
  expect(headers.slice(0, 5)).toEqual(["Company", "City", "Country", "Ref", "website"]);
  expect(rows.map(({ Ref }) => Ref)).toEqual(["A-1", "A-2", "A-3"]);
}

test("a route that is not there is a problem for programs too", async ({ page, request }) => {
  const rest = restWith(request, await makeKey(page, "Lost"));
  await expectProblem(await rest.get("/nothing/here"), 404);
});

test("a repeated request makes one job", async ({ page, request }) => {
  const rest = restWith(request, await makeKey(page, "Repeater"));
  const once = { "idempotency-key": "first-of-may" };
  const campaign = { campaign: JSON.stringify(BRIEF) };
  const first = await (await rest.postJob(CSV, campaign, once)).json();
  const again = await rest.postJob(CSV, campaign, once);
  expect(again.status()).toBe(201);
  expect(again.headers()["idempotency-replayed"]).toBe("true");
  expect((await again.json()).id).toBe(first.id);
  await expectProblem(
    await rest.postJob(`${CSV}\nHollow Pine Outfitters,Duluth,US,A-4`, campaign, once),
    422,
  );
});

/** A body whose length is known to nobody before its end. */
function piecewise(pieces: string[]): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start: (stream) => {
      for (const piece of pieces) stream.enqueue(Buffer.from(piece));
      stream.close();
    },
  });
}

test("a file comes in pieces of unknown length, and nothing else does", async ({ page, app }) => {
  const authorization = `Bearer ${await makeKey(page, "Streamer")}`;
  const send = (path: string, headers: Record<string, string>, pieces: string[]) =>
    fetch(`${app.url}/api/v1${path}`, {
      ...{ method: "POST", headers: { authorization, ...headers }, duplex: "half" },
      body: piecewise(pieces),
    });
  const part = (name: string) => `--seam\r\nContent-Disposition: form-data; name="${name}"`;
  const taken = await send("/jobs", { "content-type": "multipart/form-data; boundary=seam" }, [
    `${part("campaign")}\r\n\r\n${JSON.stringify(BRIEF)}\r\n`,
    `${part("file")}; filename="leads.csv"\r\n\r\n`,
    ...CSV.split(/(?<=\n)/),
    "\r\n--seam--\r\n",
  ]);
  expect(taken.status).toBe(201);
  expect(await taken.json()).toMatchObject({ totalRecords: 3 });
  const refused = await send("/keys", { "content-type": "application/json" }, ['{"name":', '"Never"}']);
  expect(refused.status).toBe(411);
  expect(refused.headers.get("content-type")).toContain("application/problem+json");
  expect(await refused.json()).toMatchObject({ code: "length_required", status: 411 });
});

test("a job is cancelled over REST", async ({ page, request }) => {
  const rest = restWith(request, await makeKey(page, "Canceller"));
  const { id } = await (await rest.postJob(CSV)).json();
  expect((await (await rest.post(`/jobs/${id}/pause`)).json()).status).toBe("paused");
  expect((await (await rest.post(`/jobs/${id}/resume`)).json()).status).toBe("running");
  expect((await (await rest.delete(`/jobs/${id}`)).json()).status).toBe("cancelled");
  await expectProblem(await rest.post(`/jobs/${id}/pause`), 409);
});

test("errors name what is wrong and nothing else", async ({ page, request }) => {
  const key = await makeKey(page, "Prober");
  const rest = restWith(request, key);
  await expectProblem(await rest.get("/jobs/no-such-job"), 404);
  await expectProblem(await rest.get("/records/no-such-record"), 404);
  const brief = await expectProblem(await rest.postJob(CSV, { campaign: '{"offer":"short"}' }), 422);
  expect(brief.errors.map(({ field }: { field: string }) => field)).toEqual(
    expect.arrayContaining(["campaign.offer", "campaign.senderName"]),
  );
  const limit = await expectProblem(await rest.get("/jobs?limit=lots"), 422);
  expect(limit.errors[0].field).toBe("limit");
  await expectNobody(request);
  await expectRevoked(page, rest, "Prober");
});

async function expectNobody(request: APIRequestContext): Promise<void> {
  await expectProblem(await request.get("/api/v1/jobs"), 401);
  await expectProblem(await restWith(request, "ll_this-is-no-key").get("/jobs"), 401);
}

async function expectRevoked(page: Page, rest: Rest, name: string): Promise<void> {
  await page.getByRole("button", { name: `Revoke ${name}` }).click();
  await page.getByRole("button", { name: "Revoke the key" }).click();
  await expect(page.getByRole("button", { name: `Revoke ${name}` })).toBeHidden();
  await expectProblem(await rest.get("/jobs"), 401);
}
