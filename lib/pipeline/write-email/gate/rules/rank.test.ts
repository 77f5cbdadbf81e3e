import { describe, expect, it } from "vitest";
import { isProvenBy } from "../email/one-line.suite";

describe("how much of a thing German says", () => {
  it.each([
    ["Wir sind eine große Töpferei in Kandern.", "Sie sind eine große Töpferei in Kandern."],
    ["Wir sind die größte Töpferei in Kandern.", "Sie sind die größte Töpferei in Kandern."],
    ["Wir haben die kleinste Drehbank in Kandern.", "Sie haben die kleinste Drehbank in Kandern."],
  ])("is carried by the same: %s", (line, sentence) => {
    expect(isProvenBy("de", line, sentence)).toBe(true);
  });

  it.each([
    ["Wir sind eine große Töpferei in Kandern.", "Sie sind die größte Töpferei in Kandern."],
    ["Wir sind eine große Töpferei in Kandern.", "Sie sind eine größere Töpferei in Kandern."],
    ["Wir haben eine kleine Drehbank in Kandern.", "Sie haben die kleinste Drehbank in Kandern."],
    ["Wir haben alte Drehbänke in Kandern.", "Sie haben die ältesten Drehbänke in Kandern."],
  ])("is not more than the evidence says: %s", (line, sentence) => {
    expect(isProvenBy("de", line, sentence)).toBe(false);
  });
});
