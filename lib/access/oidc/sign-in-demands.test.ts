import { describe, expect, it } from "vitest";
import { signInDemandsShape } from "@/lib/models/oidc-provider/shape";
import { refuseWeakSignIn } from "./sign-in-demands";

const NOW = new Date("2026-11-30T12:00:00Z");
const SECONDS = NOW.getTime() / 1000;

describe("what a provider says of a sign-in", () => {
  it.each([
    ["a moment ago", SECONDS - 1, null],
    ["as long ago as may be", SECONDS - 600, null],
    ["with a clock that goes ahead a little", SECONDS + 30, null],
    ["too long ago", SECONDS - 700, "aged"],
    ["in the future", SECONDS + 3600, "aged"],
    ["at no time that it tells", undefined, "aged"],
    ["as text", String(SECONDS), "aged"],
  ])("was asked %s", (_, auth_time, fault) => {
    const demands = signInDemandsShape.parse({ maxAgeMinutes: 10 });
    const judge = () => refuseWeakSignIn(demands, { auth_time }, NOW);
    if (fault === null) expect(judge).not.toThrow();
    else expect(judge).toThrow(expect.objectContaining({ fault }));
  });

  it.each([
    [{ acr: "gold", amr: ["pwd", "otp"] }, null],
    [{ acr: "silver", amr: ["otp"] }, "weak"],
    [{ acr: "gold", amr: ["pwd"] }, "weak"],
    [{ acr: "gold" }, "weak"],
    [{ amr: ["otp"] }, "weak"],
    [{ acr: ["gold"], amr: "otp" }, "weak"],
    [{}, "weak"],
  ])("is strong enough or not: %j", (claims, fault) => {
    const demands = signInDemandsShape.parse({ acrValues: ["gold"], amrValues: ["mfa", "otp"] });
    const judge = () => refuseWeakSignIn(demands, claims, NOW);
    if (fault === null) expect(judge).not.toThrow();
    else expect(judge).toThrow(expect.objectContaining({ fault }));
  });

  it("matters to nobody where nothing is demanded", () => {
    expect(() => refuseWeakSignIn(signInDemandsShape.parse({}), {}, NOW)).not.toThrow();
  });
});
