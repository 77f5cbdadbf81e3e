import { afterAll, beforeAll, expect, it } from "vitest";
import { setCheckThread } from "@/inngest/checks/check-beside";
import { createApiKey, OPERATOR } from "@/lib/access/api-key";
import { openWorkspace } from "@/lib/models/filled-workspace.suite";
import { setDb } from "@/lib/platform/db";
import { openTestDb, type TestDatabase } from "@/lib/platform/test-db";
import { sourceThread } from "@/lib/platform/threads/source-thread.suite";
import { openApiDocument } from "../openapi.json/document";
import { POST } from "./route";

let opened: TestDatabase;
let key: string;
beforeAll(async () => {
  opened = await openTestDb();
  setDb(opened.db);
  setCheckThread(() => sourceThread(new URL("../../../../inngest/checks/check-thread.ts", import.meta.url)));
  const tenant = await openWorkspace(opened.db, "acme");
  key = (
    await createApiKey(tenant, { name: "ci", role: "member", expiresInDays: null }, OPERATOR, new Date())
  ).text;
});
afterAll(async () => opened.close());

const asked = {
  pages: [{ url: "https://harbour.example/", html: "<p>We build staircases in Whitby.</p>" }],
  company: { name: "Harbour Joinery", domain: "harbour.example" },
  brief: { offer: "We check incoming invoices automatically.", sender: "Jana Holt", company: "Paperloom" },
  email: "Subject: A short question\n\nYou build staircases in Whitby.",
};

function post(body: unknown, authorization = `Bearer ${key}`): Promise<Response> {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const request = new Request("http://localhost/api/v1/checks", {
    method: "POST",
    body: text,
    headers: { authorization },
  });
  return POST(request, { params: Promise.resolve({}) });
}

it("judges an email for a program with a key", async () => {
  const answer = await post(asked);
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual({
    verdict: "proven",
    sentences: [
      { text: "A short question", verdict: "neutral", reason: "asserts nothing", evidence: [] },
      {
        text: "You build staircases in Whitby.",
        verdict: "proven",
        reason: "carried by the company's own pages",
        evidence: [
          { page: "https://harbour.example/", quote: "We build staircases in Whitby.", start: 0, end: 30 },
        ],
      },
    ],
  });
});

it.each([
  ["{", "body"],
  [{ ...asked, pages: [] }, "pages"],
  [{ ...asked, brief: { offer: "x" } }, "brief.sender"],
  [{ ...asked, email: "" }, "email"],
  [{ ...asked, pages: ["a", "b", "c"].map((name) => ({ name, html: name.repeat(4_000_000) })) }, "pages"],
])("names what is wrong in %#", async (body, field) => {
  const answer = await post(body);
  expect(answer.status).toBe(422);
  expect((await answer.json()).errors.map((error: { field: string }) => error.field)).toContain(field);
});

it("knows nobody by a wrong key", async () => {
  expect((await post(asked, "Bearer wrong")).status).toBe(401);
});

it("stands in the OpenAPI document", () => {
  const { paths } = openApiDocument();
  expect(paths?.["/api/v1/checks"]?.post?.requestBody).toBeDefined();
});
