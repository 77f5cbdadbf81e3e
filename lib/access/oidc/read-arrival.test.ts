import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AppError } from "@/lib/platform/errors";
import { readArrival } from "./read-arrival";

const ann = { sub: "1", email: " Ann@Acme.example ", name: "Ann Reed" };
const groupsOf = (claims: object, claim: string) => readArrival({ ...ann, ...claims }, claim).groups;

describe("what a provider says of somebody", () => {
  it("is who, under which address, by which name", () => {
    expect(readArrival(ann, "")).toEqual({
      ...{ subject: "1", email: "ann@acme.example", emailVerified: null, name: "Ann Reed", groups: [] },
    });
    expect(readArrival({ ...ann, name: " ", given_name: "Ann", family_name: "R" }, "").name).toBe("Ann R");
    expect(readArrival({ ...ann, name: undefined }, "").name).toBe("ann@acme.example");
  });

  it.each([
    [true, true],
    ["true", true],
    [false, false],
    ["false", false],
    [undefined, null],
    [1, null],
    ["yes", null],
  ])("reads email_verified %j as %j", (told, read) => {
    expect(readArrival({ ...ann, email_verified: told }, "").emailVerified).toBe(read);
  });

  it("finds groups by the claim's whole name, then inside of claims", () => {
    expect(groupsOf({ groups: ["a", "b", { c: 1 }, null] }, "groups")).toEqual(["a", "b"]);
    expect(groupsOf({ groups: "a" }, "groups")).toEqual(["a"]);
    expect(groupsOf({ realm_access: { roles: ["a"] } }, "realm_access.roles")).toEqual(["a"]);
    expect(groupsOf({ "https://x.example/roles": ["a"] }, "https://x.example/roles")).toEqual(["a"]);
    expect(groupsOf({ is_admin: true }, "is_admin")).toEqual(["true"]);
    expect(groupsOf({ groups: ["a"] }, "")).toEqual([]);
  });

  it.each(["constructor", "__proto__", "__proto__.constructor.name", "sub.length"])(
    "finds nothing under %s",
    (claim) => expect(groupsOf({}, claim)).toEqual([]),
  );

  it.each([
    { sub: "" },
    { sub: 1 },
    { sub: "x".repeat(256) },
    { email: "" },
    { email: null },
    { email: "ann" },
  ])("is refused with %j", (claims) =>
    expect(() => readArrival({ ...ann, ...claims }, "")).toThrow(AppError),
  );

  it("never fails but by refusing", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.anything()), fc.string(), (claims, claim) => {
        try {
          const read = readArrival({ ...claims, ...ann }, claim);
          expect(read.groups.every((group) => typeof group === "string")).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(AppError);
        }
      }),
    );
  });
});
