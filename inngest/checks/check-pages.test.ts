import { describe, expect, it } from "vitest";
import type { EmailCheck } from "@/lib/pipeline/write-email/gate/email/check-shape";
import { checkPages } from "./check-pages";

const NOW = Date.UTC(2026, 5, 1);
const brief = {
  offer: "We check incoming invoices against orders automatically. There is a 30-day trial.",
  sender: "Jana Holt",
  company: "Paperloom",
};
const company = { name: "Harbour Joinery", domain: "harbour-joinery.example", city: "Whitby" };
const PAGE = `<html lang="en"><body><h1>Harbour Joinery</h1><p>We build staircases in Whitby. We employ 14 people.</p>
<p hidden>We won the Oak Cup.</p><div style="display:none">We own a sawmill.</div><p aria-hidden="true">We export to Norway.</p>
<style>.x{font-size:0}</style><p class="x">We sell boats.</p><p style="color:#fff">We rent cranes.</p><s>We make doors.</s>
<!-- We paint houses. --><p>In autumn 2027 we will open a showroom. From 2015 to 2019 we also sold tools.</p></body></html>`;

function check(email: string, extra: Partial<EmailCheck> = {}) {
  const pages = [{ url: "https://harbour-joinery.example/", html: PAGE }];
  return checkPages({ pages, company, brief, email, ...extra }, NOW);
}

const verdictOf = (text: string, extra?: Partial<EmailCheck>) => check(text, extra).sentences[0]?.verdict;

describe("an email with no bases", () => {
  it("is judged sentence by sentence, the subject first", () => {
    const { sentences, verdict } = check(
      "Subject: A short question\n\nHi Anna,\n\nYou build staircases in Whitby. We check incoming invoices automatically.\n\nWould a short call next week suit you?\n\nBest wishes,\nJana Holt\nPaperloom\n",
    );
    expect(verdict).toBe("proven");
    expect(sentences.map((sentence) => sentence.verdict)).toEqual([
      ...["neutral", "neutral", "proven", "proven", "neutral", "neutral", "neutral", "neutral"],
    ]);
    expect(sentences[0]?.text).toBe("A short question");
  });

  it("shows the quote with its place, and the brief by name", () => {
    const [own, offered] = check("You employ 14 people. There is a 30-day trial.").sentences;
    expect(own?.evidence).toEqual([
      { page: "https://harbour-joinery.example/", quote: "We employ 14 people.", start: 47, end: 67 },
    ]);
    expect(offered?.evidence[0]).toMatchObject({ page: "brief", start: null, end: null });
  });

  it("is vetoed when one sentence is, with the word that has no evidence", () => {
    const { sentences, verdict } = check("You build staircases in Whitby. You build ladders in Whitby.");
    expect(verdict).toBe("vetoed");
    expect(sentences[1]).toMatchObject({ verdict: "vetoed", evidence: [] });
    expect(sentences[1]?.reason).toContain("ladders");
  });

  it("joins parts that each stand alone, and refuses parts that lean on each other", () => {
    expect(verdictOf("You employ 14 people and you build staircases in Whitby.")).toBe("proven");
    expect(verdictOf("You employ 14 people, and in Leeds.")).toBe("vetoed");
  });
});

describe("what is no evidence", () => {
  it.each([
    "You won the Oak Cup.",
    "You own a sawmill.",
    "You export to Norway.",
    "You sell boats.",
    "You rent cranes.",
    "You make doors.",
    "You paint houses.",
  ])("hidden or struck text: %s", (text) => {
    expect(verdictOf(text)).toBe("vetoed");
  });

  it.each(["You opened a showroom.", "You have a showroom.", "You sell tools.", "Your showroom is open."])(
    "plans and what is over: %s",
    (text) => {
      expect(verdictOf(text)).toBe("vetoed");
    },
  );

  it("the pages of a namesake on another domain", () => {
    const other = "<p>Harbour Joinery, Hull. We make 500 windows a year.</p>";
    const pages = [
      { url: "https://harbour-joinery.example/", html: PAGE },
      { url: "https://harbourjoinery-hull.example/", html: other },
    ];
    expect(verdictOf("You make 500 windows a year.", { pages })).toBe("vetoed");
    const files = pages.map(({ url, html }) => ({
      name: "page.html",
      html: `<link rel="canonical" href="${url}">${html}`,
    }));
    expect(verdictOf("You make 500 windows a year.", { pages: files })).toBe("vetoed");
    expect(verdictOf("You employ 14 people.", { pages: files })).toBe("proven");
  });

  it("what a page says of that firm, or of it", () => {
    const html =
      "<p>Our glass is fitted by Bell Glaziers in Hull. That firm fits 2,600 panes a year. It employs 13 people. This saw we bought in 2019.</p>";
    const pages = [{ url: "https://harbour-joinery.example/", html }];
    expect(verdictOf("You fit 2,600 panes a year.", { pages })).toBe("vetoed");
    expect(verdictOf("You employ 13 people.", { pages })).toBe("vetoed");
    expect(verdictOf("You bought this saw in 2019.", { pages })).toBe("proven");
  });

  it("two namesakes, while nobody says which is meant", () => {
    const pages = ["a", "b"].map((name) => ({
      url: `https://${name}.example/`,
      html: "<p>Harbour Joinery. We employ 14 people.</p>",
    }));
    expect(verdictOf("You employ 14 people.", { pages, company: "Harbour Joinery" })).toBe("vetoed");
  });

  it("old news told as news", () => {
    const pages = [
      {
        url: "https://harbour-joinery.example/news",
        html: "<p>12 March 2019: We opened a new workshop.</p>",
      },
    ];
    expect(verdictOf("You opened a new workshop.", { pages })).toBe("vetoed");
    expect(verdictOf("You opened a workshop.", { pages })).toBe("proven");
  });
});

describe("what asserts nothing", () => {
  it.each([
    "Hi Anna,",
    "Is this of interest to you?",
    "I will keep this short.",
    "Kind regards,",
    "Jana Holt",
  ])("%s", (text) => {
    expect(verdictOf(text)).toBe("neutral");
  });

  it.each([
    "Thank you for the call last week.",
    "How did the funding round go?",
    "Your second shop must be busy.",
    "Slack is what you use.",
    "Congratulations on the award!",
  ])("but not: %s", (text) => {
    expect(verdictOf(text)).toBe("vetoed");
  });

  it("greets nobody but the reader, where the reader is known", () => {
    expect(verdictOf("Hi Anna,", { reader: "Anna Berg" })).toBe("neutral");
    expect(verdictOf("Hi Bob,", { reader: "Anna Berg" })).toBe("vetoed");
  });
});
