import { z } from "zod";
import { apiKeyShape } from "@/lib/models/api-key/shape";
import { auditActorShape, auditEntryShape, auditFilterShape } from "@/lib/models/audit/shape";
import { campaignInputShape } from "@/lib/models/campaign/shape";
import { draftShape } from "@/lib/models/draft/shape";
import { factShape } from "@/lib/models/fact/shape";
import { jobShape, jobStatusShape } from "@/lib/models/job/shape";
import { modelCallShape } from "@/lib/models/model-call/shape";
import { pageShape } from "@/lib/models/page/shape";
import {
  candidateShape,
  leadFieldShape,
  recordRowShape,
  recordShape,
  recordStatusShape,
} from "@/lib/models/record/shape";
import { tableOptionsShape } from "@/lib/models/upload/shape";

/** What REST v1 takes and gives; the OpenAPI document is made from these. */
export const pageQueryShape = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

export const jobsQueryShape = pageQueryShape.extend({
  status: jobStatusShape.optional(),
  campaignId: z.string().optional(),
});

export const recordsQueryShape = pageQueryShape.extend({
  status: recordStatusShape.optional(),
  search: z.string().max(200).optional(),
});

export const rowsQueryShape = recordsQueryShape.extend({ jobId: z.string().optional() });

export const auditFilterQueryShape = auditFilterShape.extend({
  refused: z
    .enum(["true", "false"])
    .transform((value) => value === "true")
    .optional(),
});

export const auditQueryShape = pageQueryShape.extend(auditFilterQueryShape.shape);

export const auditCheckQueryShape = z.object({
  /** `position:chain` of an earlier check: finds a log that was turned back as a whole. */
  head: z.string().max(100).optional(),
});

export const auditPageShape = z.object({
  items: z.array(auditEntryShape),
  nextCursor: z.string().nullable(),
});
export const auditActorsShape = z.object({ items: z.array(auditActorShape) });

export const apiKeysShape = z.object({ items: z.array(apiKeyShape) });
/** A key with its secret, this once. */
export const newApiKeyShape = apiKeyShape.extend({ key: z.string() });

/** Column header, or its 0-based index, and what it means. */
export const mappingInputShape = z.record(z.string(), leadFieldShape);

export const newJobShape = z
  .object({
    mapping: mappingInputShape.optional(),
    campaign: campaignInputShape.partial({ name: true }).optional(),
    campaignId: z.string().optional(),
    options: tableOptionsShape.optional(),
    name: z.string().trim().min(1).max(120).optional(),
  })
  .refine((input) => (input.campaign === undefined) !== (input.campaignId === undefined), {
    path: ["campaign"],
    message: "Give either campaign (a brief) or campaignId",
  });

export const recordWithProofShape = recordShape.extend({
  facts: z.array(factShape),
  drafts: z.array(draftShape),
});

/** All that is known about one record, with the stored pages that its quotes stand in. */
export const recordDetailShape = z.object({
  record: recordShape,
  facts: z.array(factShape),
  pages: z.array(pageShape),
  drafts: z.array(draftShape),
  calls: z.array(modelCallShape),
  candidates: z.array(candidateShape),
});

export const jobsPageShape = z.object({ items: z.array(jobShape), nextCursor: z.string().nullable() });
export const rowsPageShape = z.object({ items: z.array(recordRowShape), nextCursor: z.string().nullable() });
export const recordsPageShape = z.object({
  items: z.array(recordWithProofShape),
  nextCursor: z.string().nullable(),
});
export const retryAnswerShape = z.object({ retried: z.int() });

export const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ field: z.string(), message: z.string() })).optional(),
});
