import { expect, it } from "vitest";
import { returnPath } from "./return-path";

it.each([
  ["/jobs/1?status=done", "/jobs/1?status=done"],
  ["/", "/"],
  [undefined, "/"],
  ["", "/"],
  ["https://evil.example/", "/"],
  ["//evil.example/x", "/"],
  ["/\\evil.example", "/"],
  ["/\t/evil.example", "/"],
  ["javascript:alert(1)", "/"],
  ["jobs", "/"],
  ["/a/../../b", "/b"],
])("leads back to a path of ours only: %j", (wanted, path) => {
  expect(returnPath(wanted)).toBe(path);
});
