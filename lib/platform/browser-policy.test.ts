import { expect, it } from "vitest";
import { contentPolicy, policyHeaders } from "./browser-policy";

it("lets a page run our own scripts and those with its nonce, and nothing inline or by eval", () => {
  const policy = contentPolicy("bm9uY2U=", false);
  const scripts = /(?:^|; )script-src ([^;]+)/.exec(policy)?.[1];
  expect(scripts).toBe("'self' 'nonce-bm9uY2U='");
  for (const closed of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "script-src-attr 'none'",
  ])
    expect(policy.split("; ")).toContain(closed);
});

it("binds browsers to https only where they came by it", () => {
  const names = (isSecure: boolean) => policyHeaders(isSecure).map(([name]) => name);
  expect(names(true)).toContain("strict-transport-security");
  expect(names(false)).not.toContain("strict-transport-security");
});
