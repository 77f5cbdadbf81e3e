import { z } from "zod";

/** What a lead's columns can mean. Everything else stays an unmapped column. */
export const LEAD_FIELDS = [
  "company",
  "website",
  "email",
  "phone",
  "first_name",
  "last_name",
  "full_name",
  "job_title",
  "street",
  "city",
  "state",
  "postal_code",
  "country",
  "industry",
  "linkedin",
  "notes",
] as const;
export const leadFieldShape = z.enum(LEAD_FIELDS);
export type LeadField = z.infer<typeof leadFieldShape>;

/** A lead after mapping: trimmed cells by meaning; absent means empty. */
export const leadShape = z.partialRecord(leadFieldShape, z.string());
export type Lead = z.infer<typeof leadShape>;

/** column index in the file -> what it means */
export const mappingShape = z.record(z.string().regex(/^\d+$/), leadFieldShape);
export type Mapping = z.infer<typeof mappingShape>;

export const RECORD_STATUSES = ["waiting", "running", "done", "no_website", "failed", "cancelled"] as const;
export const recordStatusShape = z.enum(RECORD_STATUSES);
export type RecordStatus = z.infer<typeof recordStatusShape>;

export const RECORD_STAGES = ["find-website", "read-website", "ask-sources", "write-email"] as const;
export const recordStageShape = z.enum(RECORD_STAGES);
export type RecordStage = z.infer<typeof recordStageShape>;

/** One website that was considered, and why it was or was not taken. */
export const candidateShape = z.object({
  url: z.string(),
  domain: z.string(),
  score: z.number(),
  verdict: z.enum(["chosen", "rejected"]),
  reasons: z.array(z.string()),
});
export type Candidate = z.infer<typeof candidateShape>;

export const recordShape = z.object({
  id: z.string(),
  jobId: z.string(),
  /** 1-based row number among the job's records. */
  position: z.int(),
  lead: leadShape,
  status: recordStatusShape,
  stage: recordStageShape.nullable(),
  /** A sentence for people: why it has this status. */
  reason: z.string().nullable(),
  website: z.string().nullable(),
  /** 0 to 1. */
  websiteConfidence: z.number().nullable(),
  companyId: z.string().nullable(),
  costUsd: z.number(),
  startedAt: z.iso.datetime().nullable(),
  finishedAt: z.iso.datetime().nullable(),
});
export type LeadRecord = z.infer<typeof recordShape>;

/** A row of the job's table: the record with the values people scan for. */
export const recordRowShape = recordShape.extend({
  companyName: z.string().nullable(),
  emails: z.array(z.string()),
  phones: z.array(z.string()),
  subject: z.string().nullable(),
});
export type RecordRow = z.infer<typeof recordRowShape>;
