import { describe, expect, it } from "vitest";
import { customSourceShape } from "@/lib/models/custom-source/shape";
import { draftOf, nameFrom, readDraft } from "./source-draft";

const stored = {
  ...customSourceShape.parse({
    name: "acme",
    label: "Acme",
    url: "https://api.acme.example/v1/{domain}",
    auth: { kind: "header", name: "x-api-key" },
    fields: [{ field: "phone", path: "data.phones[*]", confidence: 0.65 }],
    pricePerCallUsd: 0.012,
    rate: { calls: 3, perSeconds: 1.5 },
    timeoutMs: 2_500,
  }),
  id: "1",
  hasSecret: true,
};

describe("the draft of a source", () => {
  it("says again what it was made of, and leaves the secret as it is", () => {
    const { id, hasSecret, ...input } = stored;
    expect(readDraft(draftOf(stored), "1")).toEqual({
      change: { id: "1", input, secret: { kind: "keep" } },
      errors: null,
    });
    expect(hasSecret).toBe(true);
  });

  it("takes empty amounts as not known and no limit, and numbers as people type them", () => {
    const { change } = readDraft({ ...draftOf(stored), price: "", calls: " " }, null);
    expect(change?.input).toMatchObject({ pricePerCallUsd: null, rate: null });
    expect(readDraft({ ...draftOf(stored), price: "$ 0,5" }, null).change?.input.pricePerCallUsd).toBe(0.5);
  });

  it("has a body where it asks by POST, and says what is wrong with it", () => {
    const posted = { ...draftOf(stored), body: ` {"domain": "{domain}"} ` };
    expect(readDraft(posted, null).change?.input.body).toBe(`{"domain": "{domain}"}`);
    expect(draftOf({ ...stored, body: "{}" }).body).toBe("{}");
    expect(readDraft({ ...posted, body: "  " }, null).change?.input.body).toBeNull();
    expect(readDraft({ ...posted, body: "{domain}" }, null).errors?.body).toMatch(/JSON/);
  });

  it("sets, removes or keeps the secret", () => {
    const secretOf = (part: object) => readDraft({ ...draftOf(stored), ...part }, "1").change?.secret;
    expect(secretOf({ secret: " new " })).toEqual({ kind: "set", secret: "new" });
    expect(secretOf({ removeSecret: true, secret: "new" })).toEqual({ kind: "remove" });
    expect(secretOf({ auth: "none" })).toEqual({ kind: "remove" });
  });

  it("names what is wrong by its place, in words", () => {
    const wrong = { url: "api.acme.example", price: "-1", timeoutSeconds: "x", label: "" };
    const fields = [{ key: 0, field: "email", path: "a..b", confidence: "120" }];
    const { errors } = readDraft({ ...draftOf(stored), ...wrong, fields }, "1");
    const places = ["fields.0.confidence", "fields.0.path", "label", "pricePerCallUsd", "timeoutMs", "url"];
    expect(Object.keys(errors ?? {}).sort()).toEqual(places);
    expect(Object.values(errors ?? {}).every((message) => /[a-z]{3}/.test(message ?? ""))).toBe(true);
  });
});

it.each([
  ["Acme Firmendaten", "acme-firmendaten"],
  ["1st Größe!", "st-gro-e"],
  ["  ", ""],
])("%s is named %s", (label, name) => {
  expect(nameFrom(label)).toBe(name);
});
