import { describe, expect, it } from "vitest";
import { draftOf, readDraft } from "./login-draft";

const typed = {
  ...draftOf(null),
  name: "Acme login",
  issuer: "https://login.acme.example",
  clientId: "leadloom",
  secret: " s3cret ",
};

describe("the form of a company's login", () => {
  it("reads domains however they are set apart, and drops empty groups", () => {
    const domains = "Acme.example, @sub.acme.example\nacme.org;";
    const groups = [
      { group: "sales", role: "admin" as const },
      { group: "  ", role: "viewer" as const },
    ];
    expect(readDraft({ ...typed, domains, claim: "groups", groups })).toMatchObject({
      input: {
        allowedDomains: ["acme.example", "sub.acme.example", "acme.org"],
        roleMapping: { claim: "groups", roles: [{ group: "sales", role: "admin" }], otherwise: "member" },
      },
      secret: "s3cret",
    });
  });

  it("keeps the stored secret where none is typed", () => {
    expect(readDraft({ ...typed, secret: "" })).toMatchObject({ secret: null, errors: null });
  });

  it("demands nothing of the provider's own sign-in unless it is typed", () => {
    expect(readDraft(typed).input?.demands).toEqual({ maxAgeMinutes: null, acrValues: [], amrValues: [] });
    expect(readDraft({ ...typed, maxAge: " 60 ", acr: "gold;silver" }).input?.demands).toEqual({
      ...{ maxAgeMinutes: 60, acrValues: ["gold", "silver"], amrValues: [] },
    });
  });

  it("comes back as it was stored", () => {
    const { input } = readDraft({
      ...typed,
      domains: "acme.example",
      otherwise: "viewer",
      onlyThisWay: true,
      maxAge: "480",
      acr: "gold, silver",
      amr: "mfa",
    });
    if (input === null) throw new Error("The form is not sound");
    expect(readDraft(draftOf({ ...input, id: "p", hasSecret: true })).input).toEqual(input);
  });

  it.each([
    [{ issuer: "login.acme.example" }, "issuer"],
    [{ issuer: "http://login.acme.example" }, "issuer"],
    [{ issuer: "https://u:p@login.acme.example" }, "issuer"],
    [{ issuer: "https://login.acme.example?x=1" }, "issuer"],
    [{ issuer: "https://accounts.google.com" }, "allowedDomains"],
    [{ domains: "acme" }, "allowedDomains"],
    [{ groups: [{ group: "sales", role: "admin" as const }] }, "roleMapping.claim"],
    [{ otherwise: "none" as const }, "roleMapping.otherwise"],
    [{ clientId: " " }, "clientId"],
    [{ maxAge: "soon" }, "demands.maxAgeMinutes"],
    [{ maxAge: "0" }, "demands.maxAgeMinutes"],
    [{ acr: 'a"b' }, "demands.acrValues"],
  ])("refuses %j at its field", (change, field) => {
    expect(Object.keys(readDraft({ ...typed, ...change }).errors ?? {})).toEqual([field]);
  });

  it("takes this machine without https, to try things out", () => {
    expect(readDraft({ ...typed, issuer: "http://localhost:4501" }).errors).toBeNull();
  });
});
