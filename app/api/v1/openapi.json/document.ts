import { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject } from "zod-openapi";
import { apiKeyInputShape, apiKeyShape, keyRotationShape } from "@/lib/models/api-key/shape";
import { auditVerdictShape } from "@/lib/models/audit/shape";
import { jobShape } from "@/lib/models/job/shape";
import {
  erasureQueryShape,
  erasureShape,
  personCountShape,
  personQueryShape,
} from "@/lib/models/privacy/shape";
import { retentionShape } from "@/lib/models/retention/shape";
import { jobSourcesShape } from "@/lib/models/source-ask/shape";
import { emailCheckAnswerShape, emailCheckShape } from "@/lib/pipeline/write-email/gate/email/check-shape";
import {
  apiKeysShape,
  auditActorsShape,
  auditCheckQueryShape,
  auditFilterQueryShape,
  auditPageShape,
  auditQueryShape,
  jobsPageShape,
  jobsQueryShape,
  newApiKeyShape,
  newJobShape,
  problemShape,
  recordDetailShape,
  recordsPageShape,
  recordsQueryShape,
  retryAnswerShape,
  rowsPageShape,
  rowsQueryShape,
} from "../shapes";

const problem = {
  description: "What went wrong (RFC 9457)",
  content: { "application/problem+json": { schema: problemShape } },
};
const problems = { "401": problem, "404": problem, "409": problem, "422": problem, "429": problem };
/** Of what a request brings: files and pages alone may come without a length. */
const bodyProblems = { "411": problem, "413": problem, ...problems };
const id = z.object({ id: z.string() });

function json(description: string, schema: z.ZodType) {
  return { description, content: { "application/json": { schema } } };
}

function csv(description: string) {
  return { description, content: { "text/csv": { schema: z.string() } } };
}

function ofOne(summary: string, answers: ZodOpenApiOperationObject["responses"]): ZodOpenApiOperationObject {
  return { summary, requestParams: { path: id }, responses: { ...answers, ...problems } };
}

const postJob: ZodOpenApiOperationObject = {
  summary: "Upload a file of leads and start enriching it",
  description: "An `Idempotency-Key` header makes a repetition within 24 hours give the first answer again.",
  requestParams: { header: z.object({ "idempotency-key": z.string().max(200).optional() }) },
  requestBody: {
    content: {
      "multipart/form-data": {
        schema: z.object({ file: z.string().meta({ format: "binary" }), ...newJobShape.shape }),
        encoding: {
          mapping: { contentType: "application/json" },
          campaign: { contentType: "application/json" },
        },
      },
    },
  },
  responses: { "201": json("The job, running", jobShape), "413": problem, "415": problem, ...problems },
};

const postCheck: ZodOpenApiOperationObject = {
  summary: "Check an email, whoever wrote it, against a company's pages and a brief",
  description:
    "The evidence gate: every sentence is judged by itself. Nothing is stored and nothing is fetched.",
  requestBody: { content: { "application/json": { schema: emailCheckShape } } },
  responses: {
    "200": json("A verdict for each sentence", emailCheckAnswerShape),
    "413": problem,
    ...problems,
  },
};

const auditPaths = {
  "/api/v1/audit": {
    get: {
      summary: "Who did what, newest first; for admins",
      requestParams: { query: auditQueryShape },
      responses: { "200": json("A page of the log", auditPageShape), ...problems },
    },
  },
  "/api/v1/audit/actors": {
    get: {
      summary: "Everybody that the log names",
      responses: { "200": json("People, keys and programs", auditActorsShape), ...problems },
    },
  },
  "/api/v1/audit/check": {
    get: {
      summary: "Whether the log is as it was written, and where it is not",
      requestParams: { query: auditCheckQueryShape },
      responses: { "200": json("What the check found", auditVerdictShape), ...problems },
    },
  },
  "/api/v1/audit/export": {
    get: {
      summary: "The log as JSON lines, newest first",
      requestParams: { query: auditFilterQueryShape },
      responses: {
        "200": {
          description: "One entry a line, streamed",
          content: { "application/jsonl": { schema: z.string() } },
        },
        ...problems,
      },
    },
  },
};

const keyPaths = {
  "/api/v1/keys": {
    get: {
      summary: "The API keys of the workspace, without their secrets; for admins",
      responses: { "200": json("All keys", apiKeysShape), ...problems },
    },
    post: {
      summary: "Make an API key; its secret is in this answer alone",
      requestBody: { content: { "application/json": { schema: apiKeyInputShape } } },
      responses: { "201": json("The key", newApiKeyShape), "403": problem, ...bodyProblems },
    },
  },
  "/api/v1/keys/{id}": {
    delete: ofOne("Revoke a key", { "200": json("The key as it was", apiKeyShape) }),
  },
  "/api/v1/keys/{id}/rotate": {
    post: {
      ...ofOne("Make a key in the place of this one, which works on for a while", {
        "201": json("The new key", newApiKeyShape),
        ...bodyProblems,
      }),
      requestBody: { content: { "application/json": { schema: keyRotationShape } } },
    },
  },
};

const person = { content: { "application/json": { schema: personQueryShape } } };

const privacyPaths = {
  "/api/v1/privacy/find": {
    post: {
      summary: "How much is stored about a person, by table; for admins",
      requestBody: person,
      responses: { "200": json("What was looked for, and how many rows", personCountShape), ...bodyProblems },
    },
  },
  "/api/v1/privacy/export": {
    post: {
      summary: "All that is stored about a person",
      requestBody: person,
      responses: { "200": json("Terms and rows by table", z.json()), ...bodyProblems },
    },
  },
  "/api/v1/privacy/erase": {
    post: {
      summary: "Erase a person everywhere; this cannot be undone",
      description: "`confirm` repeats the email, name or other value that names the person.",
      requestBody: { content: { "application/json": { schema: erasureQueryShape } } },
      responses: { "200": json("What was erased", erasureShape), ...bodyProblems },
    },
  },
  "/api/v1/privacy/retention": {
    get: {
      summary: "How long the workspace keeps what it no longer works on",
      responses: { "200": json("Days; null for ever", retentionShape), ...problems },
    },
    put: {
      summary: "Change how long things are kept",
      requestBody: { content: { "application/json": { schema: retentionShape } } },
      responses: { "200": json("As it is now", retentionShape), ...bodyProblems },
    },
  },
};

/** REST v1 as OpenAPI 3.1, made from the same shapes that check the requests. */
export function openApiDocument() {
  return createDocument({
    openapi: "3.1.0",
    info: {
      title: "Leadloom",
      version: "1",
      description: "Enrich leads and write emails whose claims can be shown.",
    },
    security: [{ apiKey: [] }],
    components: {
      securitySchemes: { apiKey: { type: "http", scheme: "bearer", description: "An API key, `ll_…`" } },
    },
    paths: {
      ...auditPaths,
      ...keyPaths,
      ...privacyPaths,
      "/api/v1/checks": { post: postCheck },
      "/api/v1/jobs": {
        get: {
          summary: "List jobs, newest first",
          requestParams: { query: jobsQueryShape },
          responses: { "200": json("A page of jobs", jobsPageShape), ...problems },
        },
        post: postJob,
      },
      "/api/v1/jobs/{id}": {
        get: ofOne("One job", { "200": json("The job", jobShape) }),
        delete: ofOne("Cancel a job: what is done stays", { "200": json("The job, cancelled", jobShape) }),
      },
      "/api/v1/jobs/{id}/records": {
        get: {
          summary: "The job's records with facts, evidence and drafts",
          requestParams: { path: id, query: recordsQueryShape },
          responses: { "200": json("A page of records", recordsPageShape), ...problems },
        },
      },
      "/api/v1/jobs/{id}/results": {
        get: ofOne("The enriched CSV, at any moment", { "200": csv("The CSV, streamed") }),
      },
      "/api/v1/jobs/{id}/sources": {
        get: ofOne("How each source did: hits, cost, latency, agreement with others", {
          "200": json("Figures over up to 1,000 records", jobSourcesShape),
        }),
      },
      "/api/v1/jobs/{id}/retry": {
        post: ofOne("Run failed records again", { "200": json("How many", retryAnswerShape) }),
      },
      "/api/v1/jobs/{id}/pause": {
        post: ofOne("Start no further record", { "200": json("The job", jobShape) }),
      },
      "/api/v1/jobs/{id}/resume": {
        post: ofOne("Go on with a paused job", { "200": json("The job", jobShape) }),
      },
      "/api/v1/jobs/{id}/events": {
        get: ofOne("Progress as server-sent events", {
          "200": {
            description: "A stream of progress",
            content: { "text/event-stream": { schema: z.string() } },
          },
        }),
      },
      "/api/v1/records": {
        get: {
          summary: "Records of a job or of the whole workspace, with the main values",
          requestParams: { query: rowsQueryShape },
          responses: { "200": json("A page of records", rowsPageShape), ...problems },
        },
      },
      "/api/v1/records/{id}": {
        get: ofOne("One record with its facts, pages and drafts", {
          "200": json("The record", recordDetailShape),
        }),
      },
      "/api/v1/uploads/{id}/left-out": {
        get: {
          summary: "The rows of an upload that would be left out, and why",
          requestParams: {
            path: id,
            query: z.object({ choices: z.string().meta({ description: "Options and mapping, as JSON" }) }),
          },
          responses: { "200": csv("Line, kind and reason, then the original columns"), ...problems },
        },
      },
    },
  });
}
