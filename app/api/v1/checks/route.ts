import { checkBeside } from "@/inngest/checks/check-beside";
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
    return Response.json(await checkBeside(readInput(emailCheckShape, readJson(body, "body"))));
  },
  { rule: "POST /api/v1/checks" },
);
