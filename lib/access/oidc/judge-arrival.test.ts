import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAPPED_ROLES, type MappedRole } from "@/lib/models/oidc-provider/shape";
import { type ArrivalRules, judgeArrival } from "./judge-arrival";
import type { Arrival } from "./read-arrival";

const rules: ArrivalRules = {
  issuer: "https://login.acme.example",
  allowedDomains: ["acme.example"],
  roleMapping: { claim: "", roles: [], otherwise: "member" },
};
const ann: Arrival = {
  ...{ subject: "1", email: "ann@acme.example", emailVerified: null, name: "Ann", groups: [] },
};

describe("whom a workspace's own login lets in", () => {
  it.each([
    ["ann@acme.example", true],
    ["ann@sub.acme.example", false],
    ["ann@notacme.example", false],
    ["ann@acme.example.evil.example", false],
    ["acme.example@evil.example", false],
  ])("holds %s against the domains: %s", (email, welcome) => {
    expect(judgeArrival(rules, { ...ann, email }).welcome).toBe(welcome);
  });

  it("lets every domain in where none is named", () => {
    const all = { ...rules, allowedDomains: [] };
    expect(judgeArrival(all, { ...ann, email: "x@y.example", emailVerified: false }).welcome).toBe(true);
  });

  it("believes a domain only where the provider does not deny it, and where anybody registers only what it verified", () => {
    const verdict = (emailVerified: boolean | null, issuer = rules.issuer) =>
      judgeArrival({ ...rules, issuer }, { ...ann, emailVerified }).welcome;
    expect([verdict(true), verdict(null), verdict(false)]).toEqual([true, true, false]);
    const open = "https://accounts.google.com";
    expect([verdict(true, open), verdict(null, open), verdict(false, open)]).toEqual([true, false, false]);
  });

  it("gives the highest role of somebody's groups, else the one for the others, and never owner", () => {
    const role = fc.constantFrom<MappedRole>(...MAPPED_ROLES);
    const mapping = fc.record({
      claim: fc.constant("groups"),
      roles: fc.array(fc.record({ group: fc.constantFrom("a", "b", "c"), role })),
      otherwise: fc.option(role),
    });
    fc.assert(
      fc.property(mapping, fc.subarray(["a", "b", "c", "d"]), (roleMapping, groups) => {
        const verdict = judgeArrival({ ...rules, roleMapping }, { ...ann, groups });
        const given = roleMapping.roles.filter(({ group }) => groups.includes(group));
        const rank = (one: MappedRole) => MAPPED_ROLES.indexOf(one);
        const best = Math.max(-1, ...given.map((one) => rank(one.role)));
        const expected = best >= 0 ? (MAPPED_ROLES[best] ?? null) : roleMapping.otherwise;
        expect(verdict.welcome ? verdict.role : null).toBe(expected);
        expect(MAPPED_ROLES).not.toContain("owner");
      }),
    );
  });
});
