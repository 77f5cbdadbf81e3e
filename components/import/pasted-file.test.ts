import { describe, expect, it } from "vitest";
import { pastedFile } from "./pasted-file";

describe("pastedFile", () => {
  it("keeps the text as it was pasted", async () => {
    const file = pastedFile("company\tcity\nAcme\tBergen\n");
    expect(file?.name).toBe("pasted.csv");
    expect(await file?.text()).toBe("company\tcity\nAcme\tBergen\n");
  });

  it("takes a single line for no table", () => {
    expect(pastedFile("  just a sentence \n")).toBeNull();
    expect(pastedFile("")).toBeNull();
  });
});
