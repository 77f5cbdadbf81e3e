import { describe, expect, it } from "vitest";
import { canFindCompany, sampleLead, sendColumn } from "./column-mapping";

describe("sendColumn", () => {
  it("gives a column its meaning and takes it from the column that had it", () => {
    expect(sendColumn({ "0": "company", "1": "city" }, 2, "company")).toEqual({
      "1": "city",
      "2": "company",
    });
  });

  it("takes the meaning away with the empty choice and leaves the rest", () => {
    expect(sendColumn({ "0": "company", "1": "city" }, 1, "")).toEqual({ "0": "company" });
  });

  it("does not change the mapping it was given", () => {
    const before = { "0": "company" } as const;
    sendColumn(before, 0, "");
    expect(before).toEqual({ "0": "company" });
  });
});

describe("canFindCompany", () => {
  it("needs a company, a website or an email", () => {
    expect(canFindCompany({ "0": "city", "1": "phone" })).toBe(false);
    expect(canFindCompany({ "0": "city", "1": "email" })).toBe(true);
  });
});

describe("sampleLead", () => {
  it("reads the first value of each mapped column", () => {
    const column = (index: number, samples: string[]) => ({
      index,
      header: `h${index}`,
      samples,
      guess: null,
      guessedBy: null,
      filled: 1,
    });
    const columns = [column(0, [" Acme "]), column(1, ["", "x"]), column(2, ["Bergen"])];
    expect(sampleLead(columns, { "0": "company", "1": "email" })).toEqual({ company: "Acme" });
  });
});
