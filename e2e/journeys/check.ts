import { makeKey, restWith } from "../app/rest";
import { expect, test } from "../app/test";

const BRIEF = {
  offer: "We set up online booking for practices, in one day.",
  sender: "Sam Reed",
  company: "Reed Booking",
};
const EMAIL = `Subject: Bookings

Hello,

you have five vets and seven nurses. You won a prize.

Sam Reed
Reed Booking`;
const SAID = "<p>Harrow Lane Vets has five vets and seven nurses in Castlebar.</p>";

function pageOf(body: string) {
  return {
    name: "about.html",
    html: `<html><head><title>Harrow Lane Vets</title></head><body>${body}</body></html>`,
  };
}

test("an email is checked against pages over REST", async ({ page, request }) => {
  const rest = restWith(request, await makeKey(page, "Checker"));
  const check = { pages: [pageOf(SAID)], company: "Harrow Lane Vets", brief: BRIEF, email: EMAIL };
  const answer = await rest.post("/checks", check);
  expect(answer.status()).toBe(200);
  const { verdict, sentences } = await answer.json();
  expect(verdict).toBe("vetoed");
  const verdicts = new Map(
    sentences.map((one: { text: string; verdict: string }) => [one.text, one.verdict]),
  );
  expect(verdicts.get("you have five vets and seven nurses.")).toBe("proven");
  expect(verdicts.get("You won a prize.")).toBe("vetoed");
});

test("others are answered while pages by the megabyte are checked", async ({ page, request }) => {
  const rest = restWith(request, await makeKey(page, "Reader"));
  const many = Array.from(
    { length: 20_000 },
    (_, n) => `<p>In hall ${n} we mended ${n * 7} machines of type ${n % 97}.</p>`,
  );
  const check = {
    pages: [pageOf(SAID + many.join(""))],
    company: "Harrow Lane Vets",
    brief: BRIEF,
    email: EMAIL,
  };
  let isChecked = false;
  const checked = rest.post("/checks", check).then((answer) => {
    isChecked = true;
    return answer;
  });
  // By then the pages have come in.
  await page.waitForTimeout(300);
  for (let n = 0; n < 3; n += 1) expect((await rest.get("/jobs")).status()).toBe(200);
  expect(isChecked).toBe(false);
  expect((await checked).status()).toBe(200);
});
