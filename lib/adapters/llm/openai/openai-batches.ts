import type OpenAI from "openai";
import { z } from "zod";
import { aboutBatch, failed, jsonLines, resultOf, safeName } from "../batch-lines";
import type { BatchItem, BatchResult, FoundBatch, LlmBatches } from "../contract";
import { type AddSettings, chatBody, readChatAnswer } from "./chat-completion";

const ENDPOINT = "/v1/chat/completions";
/** Under which the provider keeps our own id beside its own. */
const OUR_ID = "leadloom_batch";
/** Batches looked through for one that got lost; newer ones come first. */
const MOST_LOOKED_AT = 1000;
/** The provider's clock may be behind ours. */
const CLOCKS_APART_MS = 300_000;

/** Files that nobody removes, because a crash came between, go by themselves. A batch needs a day at most. */
const KEPT_SECONDS = 3 * 86_400;

const ENDED: ReadonlySet<string> = new Set(["failed", "completed", "expired", "cancelled"]);

const lineShape = z.looseObject({
  custom_id: z.string(),
  response: z.looseObject({ status_code: z.number(), body: z.unknown().optional() }).nullish(),
  error: z.looseObject({ code: z.string().nullish(), message: z.string().nullish() }).nullish(),
});
const refusedShape = z.looseObject({ error: z.looseObject({ message: z.string() }) });

/** OpenAI's Batch API: requests go as a file, answers and errors come as two. */
export function openAiBatches(client: OpenAI, addSettings: AddSettings): LlmBatches {
  const retrieve = (id: string) => aboutBatch((signal) => client.batches.retrieve(safeName(id), { signal }));
  const read = (id: string) =>
    aboutBatch(async (signal) => (await client.files.content(safeName(id), { signal })).text());
  return {
    async submit(ourId, items) {
      const fileId = await aboutBatch((signal) => upload(client, ourId, jsonl(items, addSettings), signal));
      const metadata = { [OUR_ID]: ourId };
      const batch = await aboutBatch((signal) =>
        client.batches.create(
          {
            ...{ input_file_id: fileId, endpoint: ENDPOINT, completion_window: "24h", metadata },
            output_expires_after: { anchor: "created_at", seconds: KEPT_SECONDS },
          },
          { signal },
        ),
      );
      return safeName(batch.id);
    },
    find: ({ ourId, since }) => aboutBatch((signal) => find(client, ourId, since, signal)),
    async look(id) {
      const { status, errors } = await retrieve(id);
      if (!ENDED.has(status)) return null;
      const told = errors?.data?.[0]?.message;
      return {
        reason: told ? `The batch was refused: ${told.slice(0, 300)}` : `The batch ended as ${status}.`,
      };
    },
    async results(id) {
      const { output_file_id, error_file_id } = await retrieve(id);
      const files = [output_file_id, error_file_id].flatMap((file) => (file ? [file] : []));
      const texts: string[] = [];
      for (const file of files) texts.push(await read(file));
      return texts.flatMap(jsonLines).flatMap(readLine);
    },
    async cancel(id) {
      await aboutBatch((signal) => client.batches.cancel(safeName(id), { signal }));
    },
    async forget(id) {
      const { input_file_id, output_file_id, error_file_id } = await retrieve(id);
      for (const file of [input_file_id, output_file_id, error_file_id]) {
        if (file) await aboutBatch((signal) => client.files.delete(safeName(file), { signal }));
      }
    },
  };
}

function jsonl(items: BatchItem[], addSettings: AddSettings): string {
  return items
    .map(({ id, request }) => {
      return JSON.stringify({
        custom_id: id,
        method: "POST",
        url: ENDPOINT,
        body: chatBody(request, addSettings),
      });
    })
    .join("\n");
}

/**
 * Sends the file. The form is written by hand: the SDK makes one of the platform's `FormData`, which the guarded fetch,
 * whose classes are its own, would not know.
 */
async function upload(client: OpenAI, ourId: string, text: string, signal: AbortSignal): Promise<string> {
  const boundary = `leadloom-${ourId}`;
  const body = [
    `--${boundary}`,
    'Content-Disposition: form-data; name="purpose"',
    "",
    "batch",
    `--${boundary}`,
    'Content-Disposition: form-data; name="expires_after[anchor]"',
    "",
    "created_at",
    `--${boundary}`,
    'Content-Disposition: form-data; name="expires_after[seconds]"',
    "",
    String(KEPT_SECONDS),
    `--${boundary}`,
    `Content-Disposition: form-data; name="file"; filename="${ourId}.jsonl"`,
    "Content-Type: application/jsonl",
    "",
    text,
    `--${boundary}--`,
    "",
  ].join("\r\n");
  const headers = { "content-type": `multipart/form-data; boundary=${boundary}` };
  const file = await client.post<OpenAI.Files.FileObject>("/files", { body, headers, signal });
  return file.id;
}

async function find(client: OpenAI, ourId: string, since: Date, signal: AbortSignal): Promise<FoundBatch> {
  const oldest = (since.getTime() - CLOCKS_APART_MS) / 1000;
  let looked = 0;
  for await (const { id, metadata, created_at } of client.batches.list({ limit: 100 }, { signal })) {
    if (metadata?.[OUR_ID] === ourId) return { state: "found", providerId: safeName(id) };
    looked += 1;
    if (created_at < oldest) break;
    if (looked >= MOST_LOOKED_AT) return { state: "unsure" };
  }
  return { state: "none" };
}

/** A line that has another form than is agreed belongs to no request; its request then has no result. */
function readLine(json: unknown): BatchResult[] {
  const line = lineShape.safeParse(json).data;
  if (line === undefined) return [];
  const { custom_id: id, response, error } = line;
  if (response?.status_code === 200) {
    return [resultOf(id, () => readChatAnswer(response.body as OpenAI.Chat.Completions.ChatCompletion))];
  }
  const told =
    refusedShape.safeParse(response?.body).data?.error.message ?? error?.message ?? "no reason given";
  return [{ id, error: failed(`The batch has no answer to this request: ${told.slice(0, 300)}`) }];
}
