import { expect, it } from "vitest";
import { bodyLimit, limitBody } from "./limit-body";

const send = (path: string, headers: Record<string, string>, method = "POST") => {
  try {
    limitBody(method, path, new Headers(headers));
    return "taken";
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
};

it.each(["/sign-in", "/sign-up", "/settings", "/records/x", "/api/v1/jobs/x/pause", "/api/inngest"])(
  "takes no large body at %s",
  (path) => {
    expect(send(path, { "content-length": "2097152" })).toBe("taken");
    expect(send(path, { "content-length": "2097153" })).toBe("too_large");
    expect(send(path, { "transfer-encoding": "chunked" })).toBe("length_required");
    expect(send(path, { "content-length": "9e99" })).toBe("too_large");
  },
);

it("takes files and pages where they go, and no more than those may be", () => {
  for (const path of ["/api/v1/jobs", "/import", "/api/v1/checks"]) {
    expect(send(path, { "content-length": String(bodyLimit(path)) })).toBe("taken");
    expect(send(path, { "content-length": String(bodyLimit(path) + 1) })).toBe("too_large");
  }
  expect(send("/api/v1/jobs", { "transfer-encoding": "chunked" })).toBe("taken");
  expect(send("/api/v1/checks", { "transfer-encoding": "chunked" })).toBe("taken");
  expect(send("/import", { "transfer-encoding": "chunked" })).toBe("length_required");
});

it("asks nothing of what has no body", () => {
  expect(send("/sign-in", { "content-length": "99999999" }, "GET")).toBe("taken");
});
