import { expect, it } from "vitest";
import { isFromOurPages } from "./same-origin";

const from = (method: string, headers: Record<string, string>) =>
  isFromOurPages(new Headers({ host: "leads.example", ...headers }), method);

it.each([
  ["GET", {}],
  ["GET", { "sec-fetch-site": "none" }],
  ["POST", { "sec-fetch-site": "same-origin", origin: "https://leads.example" }],
  ["POST", { origin: "https://leads.example" }],
  ["POST", { origin: "https://out.example", "x-forwarded-host": "out.example" }],
])("takes %s with %j", (method, headers) => {
  expect(from(method, headers as Record<string, string>)).toBe(true);
});

it.each([
  ["POST", {}],
  ["DELETE", {}],
  ["GET", { "sec-fetch-site": "cross-site" }],
  ["POST", { "sec-fetch-site": "same-site" }],
  ["POST", { "sec-fetch-site": "cross-site", origin: "https://leads.example" }],
  ["POST", { origin: "https://evil.example" }],
  ["POST", { origin: "null" }],
  ["POST", { origin: "https://leads.example.evil.example" }],
])("refuses %s with %j", (method, headers) => {
  expect(from(method, headers as Record<string, string>)).toBe(false);
});
