import type { APIRequestContext, APIResponse, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** A brief as programs send it. */
export const BRIEF = {
  offer: "We repair workshop machines on site, at a fixed price.",
  senderName: "Sam Reed",
  senderCompany: "Reed Machine Care",
};

/** Makes a key in the settings, where it is shown once. */
export async function makeKey(page: Page, name: string): Promise<string> {
  await page.goto("/settings?section=keys");
  await page.getByLabel("New key", { exact: true }).fill(name);
  await page.getByRole("button", { name: "Make a key" }).click();
  const shown = page.getByRole("textbox", { name: "New API key" });
  await expect(shown).toHaveValue(/^ll_/);
  const key = await shown.inputValue();
  await page.getByRole("button", { name: "Done" }).click();
  await expect(shown).toBeHidden();
  return key;
}

export interface Rest {
  get(path: string): Promise<APIResponse>;
  delete(path: string): Promise<APIResponse>;
  /** POST with JSON, or without a body. */
  post(path: string, data?: unknown): Promise<APIResponse>;
  /** A new job over a CSV. */
  postJob(
    csv: string,
    fields?: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<APIResponse>;
}

/** REST v1 as a program with this key sees it. */
export function restWith(request: APIRequestContext, key: string): Rest {
  const headers = { authorization: `Bearer ${key}` };
  return {
    get: (path) => request.get(`/api/v1${path}`, { headers }),
    delete: (path) => request.delete(`/api/v1${path}`, { headers }),
    post: (path, data) => request.post(`/api/v1${path}`, { headers, data }),
    postJob: (csv, fields = { campaign: JSON.stringify(BRIEF) }, more = {}) =>
      request.post("/api/v1/jobs", {
        headers: { ...headers, ...more },
        multipart: { file: { name: "leads.csv", mimeType: "text/csv", buffer: Buffer.from(csv) }, ...fields },
      }),
  };
}

/** Asserts the one form of every error. @returns the body */
export async function expectProblem(response: APIResponse, status: number) {
  expect(response.status()).toBe(status);
  expect(response.headers()["content-type"]).toContain("application/problem+json");
  const body = await response.json();
  expect(body).toMatchObject({ status, requestId: response.headers()["x-request-id"] });
  expect(body.detail).not.toBe("");
  return body;
}
