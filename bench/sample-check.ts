import type { z } from "zod";
import type { emailCheckShape } from "@/lib/pipeline/write-email/gate/email/check-shape";

const pageOf = (title: string, from: number) => {
  const paragraphs = Array.from(
    { length: 12 },
    (_, n) =>
      `<p>Harrow Lane Vets looks after animals in Castlebar since 2006. In 2024 we saw about ${from + n * 10} dogs, with five vets and seven nurses. Bookings are made by phone, from Monday to Friday.</p>`,
  );
  return `<html><head><title>${title} - Harrow Lane Vets</title></head><body><main><h1>${title}</h1>${paragraphs.join("")}</main></body></html>`;
};

/** An email of ten lines, to be held to three pages of a kilobyte or three. Each `n` has sentences of its own. */
export function sampleCheck(n: number): z.input<typeof emailCheckShape> {
  return {
    pages: [
      { name: "home.html", html: pageOf("Home", 10_000 + n) },
      { name: "about.html", html: pageOf("About us", 40_000 + n) },
      { name: "contact.html", html: pageOf("Contact", 70_000 + n) },
    ],
    company: "Harrow Lane Vets",
    brief: {
      offer: "We set up online booking for practices, in one day, at a fixed price.",
      sender: "Sam Reed",
      company: "Reed Booking",
    },
    email: emailOf(10_010 + n),
  };
}

const emailOf = (dogs: number) => `Subject: Bookings at Harrow Lane

Hi Siobhan,

You have looked after animals in Castlebar since 2006. Your practice has five vets and seven nurses. In 2024 you saw about ${dogs} dogs. We set up online booking for practices, in one day. Would a short call next week suit you?

Best wishes,
Sam Reed
Reed Booking`;
