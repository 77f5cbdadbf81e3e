import { describe, expect, it } from "vitest";
import { findEquality, keyOf, matches } from "./expression";
import { isMet, waitMatchOf } from "./wait-match";

const own = { data: { id: "a", n: 1, deep: { x: true } } };

describe("expressions", () => {
  it("treats a missing key as no match", () => {
    expect(matches("event.data.none == 1", { event: own })).toBe(false);
    expect(matches("event.data.id == async.data.id", { event: own, async: { data: {} } })).toBe(false);
    expect(matches("event.data.n > 0 && event.data.id == 'a'", { event: own })).toBe(true);
  });

  it("makes keys that differ exactly when values do", () => {
    expect(keyOf("event.data.n", { data: { n: "1" } })).not.toBe(keyOf("event.data.n", { data: { n: 1 } }));
    expect(keyOf("event.data.none", own)).toBe("null");
    expect(keyOf("event.data.id + '-' + string(event.data.n)", own)).toBe('"a-1"');
  });

  it.each([
    ["event.data.id == async.data.lead", { path: "data.lead", value: '"a"', isWhole: true }],
    ["async.data.n == event.data.n", { path: "data.n", value: "1", isWhole: true }],
    ["async.data.kind == 'x' && async.data.n > 1", { path: "data.kind", value: '"x"', isWhole: false }],
    ["event.data.none == async.data.id", { path: "data.id", value: null, isWhole: true }],
    ["async.data.id == event.data.id || true", null],
    ["async.data.n > 3", null],
  ])("finds what can be looked up in %s", (text, found) => {
    expect(findEquality(text, own)).toEqual(found);
  });

  it("judges the rest of an expression and the time", () => {
    const match = waitMatchOf("async.data.id == event.data.id && async.data.n > event.data.n", own);
    const wait = {
      id: "",
      runId: "",
      kind: "event" as const,
      stepId: "",
      eventName: "e",
      match,
      expiresAt: 100,
    };
    expect(isMet(wait, { data: { id: "a", n: 2 } }, 99)).toBe(true);
    expect(isMet(wait, { data: { id: "a", n: 1 } }, 99)).toBe(false);
    expect(isMet(wait, { data: { id: "a", n: 2 } }, 100)).toBe(false);
  });
});
