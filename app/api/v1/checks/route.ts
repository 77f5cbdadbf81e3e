import { checkPages } from "@/inngest/checks/check-pages";
import { emailCheckShape } from "@/lib/pipeline/write-email/gate/email/check-shape";
import { door } from "../../door";
import { readText } from "../../read-body";
import { readInput, readJson } from "../../read-input";

/** Pages in any script: up to three bytes a character. */
const MOST_BYTES = 30_000_000;

/** The evidence gate on any email: pages, company, brief and email in, a verdict for each sentence out. */
export const POST = door(
  async ({ request }) => {
    const body = await readText(request, MOST_BYTES);
    return Response.json(checkPages(readInput(emailCheckShape, readJson(body, "body"))));
  },
  { rule: "POST /api/v1/checks" },
);
