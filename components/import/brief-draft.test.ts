import { describe, expect, it } from "vitest";
import { campaignInputShape } from "@/lib/models/campaign/shape";
import { draftOf, readDraft, takeOver } from "./brief-draft";

const brief = campaignInputShape.parse({
  name: "Cold storage",
  offer: "We let carriers book their own slot.",
  senderName: "Maya",
  senderCompany: "Fernhill",
  capUsd: null,
});

describe("readDraft", () => {
  it("gives back what it was made of", () => {
    expect(readDraft(draftOf(brief))).toEqual({ value: brief, errors: null });
  });

  it("reads amounts as people type them, and an empty cap as none", () => {
    const reading = readDraft({ ...draftOf(brief), capUsd: "$ 2,50", recordCapUsd: " " });
    expect(reading.value).toMatchObject({ capUsd: 2.5, recordCapUsd: null });
  });

  it("says what is wrong in words, beside the field", () => {
    const { errors } = readDraft({
      ...draftOf(brief),
      offer: "short",
      variants: "",
      maxWords: "many",
      capUsd: "0",
    });
    expect(Object.keys(errors ?? {}).sort()).toEqual(["capUsd", "maxWords", "offer", "variants"]);
    expect(errors?.offer).toContain("sentence");
    expect(errors?.variants).toBe("A whole number from 1 to 5");
  });
});

describe("takeOver", () => {
  it("takes all but the name", () => {
    const other = { ...brief, name: "Other", offer: "Another offer altogether." };
    expect(takeOver(draftOf(brief), other)).toMatchObject({
      name: "Cold storage",
      offer: "Another offer altogether.",
    });
  });
});
