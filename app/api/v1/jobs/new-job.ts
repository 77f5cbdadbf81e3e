import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createJob } from "@/inngest/jobs/create-job";
import { nameOfFile } from "@/inngest/jobs/name-of-file";
import { startJob } from "@/inngest/jobs/start-job";
import type { Job } from "@/lib/models/job/shape";
import { getJob } from "@/lib/models/job/store";
import type { Mapping } from "@/lib/models/record/shape";
import { guessedMapping } from "@/lib/pipeline/import-leads/guessed-mapping";
import { previewTable } from "@/lib/pipeline/import-leads/preview-table";
import { AppError } from "@/lib/platform/errors";
import type { Tenant } from "@/lib/platform/tenant";
import { readInput, readJson } from "../../read-input";
import { newJobShape } from "../shapes";
import type { ReceivedForm } from "./receive-form";

/** Makes and starts the job that a form asks for. @throws AppError as `createJob` does */
export async function newJob(tenant: Tenant, form: ReceivedForm): Promise<Job> {
  const { fields, file } = form;
  const json = (name: string) => (fields[name] === undefined ? undefined : readJson(fields[name], name));
  const input = readInput(newJobShape, {
    mapping: json("mapping"),
    campaign: json("campaign"),
    options: json("options"),
    campaignId: fields.campaignId,
    name: fields.name,
  });
  const options = input.options ?? {};
  const campaign =
    input.campaign === undefined
      ? { id: input.campaignId ?? "" }
      : { ...input.campaign, name: input.campaign.name ?? input.name ?? nameOfFile(file.fileName) };
  const job = await createJob(tenant, {
    uploadId: file.id,
    choices: { options, mapping: await mappingOf(form, options, input.mapping) },
    campaign,
    name: input.name,
  });
  await startJob(tenant, job.id);
  return getJob(tenant, job.id);
}

/** The mapping by column index; without one, what the columns seem to mean. */
async function mappingOf(
  form: ReceivedForm,
  options: object,
  wanted?: Record<string, Mapping[string]>,
): Promise<Mapping> {
  const preview = await previewTable(form.file, options);
  if (wanted === undefined) return guessedMapping(preview.columns);
  return Object.fromEntries(
    Object.entries(wanted).map(([name, field]) => {
      const column = preview.columns.find((one) => one.header === name) ?? preview.columns[indexOf(name)];
      if (column !== undefined) return [String(column.index), field];
      throw new AppError("invalid_input", `mapping.${name}: the file has no such column`, {
        fields: [{ field: `mapping.${name}`, message: "the file has no such column" }],
      });
    }),
  );
}

/** A 0-based index written as digits; no column's otherwise. */
function indexOf(name: string): number {
  return /^\d+$/.test(name) ? Number(name) : -1;
}

/** What an Idempotency-Key stands for: the same file with the same fields. */
export async function hashForm({ file, fields }: ReceivedForm): Promise<string> {
  const hash = createHash("sha256").update(JSON.stringify(Object.entries(fields).sort()));
  await pipeline(createReadStream(file.path), async (chunks) => {
    for await (const chunk of chunks) hash.update(chunk);
  });
  return hash.digest("hex");
}
