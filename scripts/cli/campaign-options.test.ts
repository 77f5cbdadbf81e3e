import { expect, it } from "vitest";
import { missingBriefFlags, readCampaign } from "./campaign-options";

it("names the flags without which an email says little of who writes", () => {
  expect(missingBriefFlags({})).toEqual(["--offer", "--sender-name", "--sender-company"]);
  expect(missingBriefFlags({ offer: "We bake bread.", senderName: "Ann" })).toEqual(["--sender-company"]);
  expect(missingBriefFlags({ offer: "We bake.", senderName: "Ann", senderCompany: "Acme" })).toEqual([]);
});

it("writes a brief for a file without one, and names the flag that is wrong", () => {
  expect(readCampaign({}, "leads.csv")).toMatchObject({ name: "leads.csv", senderName: "The team" });
  expect(() => readCampaign({ variants: 9 }, "leads.csv")).toThrow(/^variants: /);
});
