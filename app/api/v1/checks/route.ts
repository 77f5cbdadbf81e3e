import { checkPages } from "@/inngest/checks/check-pages";
import { emailCheckShape } from "@/lib/pipeline/write-email/gate/email/check-shape";
import { AppError } from "@/lib/platform/errors";
import { door } from "../../door";
import { readInput, readJson } from "../../read-input";

const MOST_CHARACTERS = 10_000_000;

/** The evidence gate on any email: pages, company, brief and email in, a verdict for each sentence out. */
export const POST = door(
  async ({ request }) => {
    const body = await request.text();
    if (body.length > MOST_CHARACTERS) throw new AppError("too_large", "Send at most 10 MB of pages");
    return Response.json(checkPages(readInput(emailCheckShape, readJson(body, "body"))));
  },
  { rule: "POST /api/v1/checks" },
);
