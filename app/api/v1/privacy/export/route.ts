import { countRows, findPerson, personJson } from "@/lib/models/privacy/find-person";
import { personQueryShape } from "@/lib/models/privacy/shape";
import { door } from "../../../door";
import { readInput, readJson } from "../../../read-input";

/** All that is stored about a person, as a file. */
export const POST = door(
  async ({ tenant, request, tell }) => {
    const query = readInput(personQueryShape, readJson(await request.text(), "body"));
    const file = await findPerson(tenant, query);
    tell({ after: { counts: countRows(file) } });
    const headers = {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": 'attachment; filename="person.json"',
    };
    return new Response(personJson(file), { headers });
  },
  { rule: "POST /api/v1/privacy/export" },
);
