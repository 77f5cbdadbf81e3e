import { countRows, findPerson } from "@/lib/models/privacy/find-person";
import { personQueryShape } from "@/lib/models/privacy/shape";
import { door } from "../../../door";
import { readInput, readJson } from "../../../read-input";

/** What is stored about a person, in numbers. By POST, so that no address of a person is in any log of addresses. */
export const POST = door(
  async ({ tenant, request, tell }) => {
    const query = readInput(personQueryShape, readJson(await request.text(), "body"));
    const file = await findPerson(tenant, query);
    const counts = countRows(file);
    tell({ after: { counts } });
    return Response.json({ terms: file.terms, counts });
  },
  { rule: "POST /api/v1/privacy/find" },
);
