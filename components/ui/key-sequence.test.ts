import { describe, expect, it } from "vitest";
import { stepKeys } from "./key-sequence";

const BINDINGS = ["g h", "g c", "j", "?"];

describe("stepKeys", () => {
  it("fires a single key at once", () => {
    expect(stepKeys(BINDINGS, "", "j")).toEqual({ pending: "", fired: "j" });
  });

  it("waits after the first of two keys and fires after the second", () => {
    const first = stepKeys(BINDINGS, "", "g");
    expect(first).toEqual({ pending: "g", fired: null });
    expect(stepKeys(BINDINGS, first.pending, "c")).toEqual({ pending: "", fired: "g c" });
  });

  it("forgets the first key when the second belongs to nothing, but still hears a single key", () => {
    expect(stepKeys(BINDINGS, "g", "x")).toEqual({ pending: "", fired: null });
    expect(stepKeys(BINDINGS, "g", "j")).toEqual({ pending: "", fired: "j" });
    expect(stepKeys(BINDINGS, "g", "g")).toEqual({ pending: "g", fired: null });
  });
});
