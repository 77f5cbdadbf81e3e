import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type EmailClues, judgeEmail } from "./judge-email";

const SITE: EmailClues = { domain: "muster.de", firstParty: true };

describe("an email address", () => {
  it.each<[string, EmailClues, string, string | null]>([
    ["anna@muster.de", SITE, "good", "On the company's own domain"],
    ["anna@mail.muster.de", SITE, "good", "On the company's own domain"],
    ["info@muster.de", SITE, "good", "A shared mailbox"],
    ["sales.berlin@muster.de", SITE, "good", "A shared mailbox"],
    ["muster@gmail.com", SITE, "good", "A free mail service"],
    ["muster@gmail.com", { ...SITE, firstParty: false }, "risky", "A free mail service"],
    ["anna@muster.de", { ...SITE, firstParty: false }, "risky", "Not seen on the company's own site"],
    ["anna@muster.de", { ...SITE, firstParty: false, mail: "mx" }, "good", "The domain takes mail"],
    ["anna@anders.de", { ...SITE, firstParty: false }, "risky", "Another domain than the website's"],
    ["x@mailinator.com", SITE, "bad", "A throw-away mail service"],
    ["no-reply@muster.de", SITE, "bad", "Nobody reads this mailbox"],
    ["noreply+7@muster.de", SITE, "bad", "Nobody reads this mailbox"],
    ["anna@muster.de", { ...SITE, mail: "null_mx" }, "bad", "The domain says that it takes no mail"],
    ["anna@muster.de", { ...SITE, mail: "no_domain" }, "bad", "The domain does not exist"],
    ["anna@muster.de", { ...SITE, mail: "no_mx" }, "risky", "The domain names no mail server"],
    ["anna@muster.de", { ...SITE, mail: "failed" }, "good", null],
    ["a..b@muster.de", SITE, "bad", "Not a valid address"],
    ["anna@muster", SITE, "bad", "Not a valid address"],
    ["anna muster.de", SITE, "bad", "Not a valid address"],
    [`${"a".repeat(65)}@muster.de`, SITE, "bad", "Not a valid address"],
    ["anna@bücher.example", SITE, "good", "Another domain than the website's"],
  ])("%s with %o is %s", (address, clues, risk, reason) => {
    const judged = judgeEmail(address, clues);
    expect(judged.risk).toBe(risk);
    if (reason !== null) expect(judged.reasons).toContain(reason);
  });

  it("names the weightiest reason first", () => {
    const { reasons } = judgeEmail("info@gmail.com", {
      domain: "muster.de",
      firstParty: false,
      mail: "null_mx",
    });
    expect(reasons[0]).toBe("The domain says that it takes no mail");
  });

  it("never throws, always gives a reason, and gets no better without its proof", () => {
    const order = ["good", "risky", "bad"];
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.emailAddress()), fc.domain(), (address, domain) => {
        const seen = judgeEmail(address, { domain, firstParty: true });
        const unseen = judgeEmail(address, { domain, firstParty: false });
        expect(seen.reasons.length).toBeGreaterThan(0);
        expect(order.indexOf(unseen.risk)).toBeGreaterThanOrEqual(order.indexOf(seen.risk));
      }),
    );
  });
});
