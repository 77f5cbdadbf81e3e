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

/** An email of ten lines, to be held to three pages of a kilobyte or three. */
export const sampleCheck: z.input<typeof emailCheckShape> = {
  pages: [
    { name: "home.html", html: pageOf("Home", 3_000) },
    { name: "about.html", html: pageOf("About us", 4_000) },
    { name: "contact.html", html: pageOf("Contact", 5_000) },
  ],
  company: "Harrow Lane Vets",
  brief: {
    offer: "We set up online booking for practices, in one day, at a fixed price.",
    sender: "Sam Reed",
    company: "Reed Booking",
  },
  email: `Subject: Bookings at Harrow Lane

Hi Siobhan,

You have looked after animals in Castlebar since 2006. Your practice has five vets and seven nurses. In 2024 you saw about 3010 dogs. We set up online booking for practices, in one day. Would a short call next week suit you?

Best wishes,
Sam Reed
Reed Booking`,
};
