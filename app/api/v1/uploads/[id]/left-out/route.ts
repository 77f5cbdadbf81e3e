import { importChoicesShape } from "@/lib/models/upload/shape";
import { getUpload } from "@/lib/models/upload/store";
import { errorCsv } from "@/lib/pipeline/export-leads/error-csv";
import { readIssues } from "@/lib/pipeline/import-leads/read-issues";
import { csvAnswer } from "../../../../csv-answer";
import { door } from "../../../../door";
import { readInput, readJson } from "../../../../read-input";

/** The rows of an upload that would be left out, with the reasons, as CSV. */
export const GET = door<{ id: string }>(
  async ({ tenant, params, url }) => {
    const upload = await getUpload(tenant, params.id);
    const choices = readInput(
      importChoicesShape,
      readJson(url.searchParams.get("choices") ?? "", "choices"),
      "choices",
    );
    const { headers, issues } = await readIssues(upload, choices);
    return csvAnswer(errorCsv(headers, issues), `${upload.fileName}.left-out.csv`);
  },
  { rule: "GET /api/v1/uploads/[id]/left-out", feature: "bulk_processing" },
);
