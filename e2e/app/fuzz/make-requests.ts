import { type Dice, diceOf } from "./dice";
import { brokenJson, hostileText } from "./hostile";
import { makeValue, type Resolve, type Schema } from "./make-value";

export interface FuzzRequest {
  /** As the document names it: `GET /api/v1/jobs`. */
  operation: string;
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

interface Parameter {
  name: string;
  in: string;
  required?: boolean;
  schema?: Schema;
}

interface Operation {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

/** An OpenAPI document, as far as requests are made from it. */
export interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, Schema> };
}

/** What requests are filled with besides chance. */
export interface FuzzGround {
  document: ApiDocument;
  /** Headers of those who ask. */
  askers: Record<string, string>[];
  /** Ids of things that are there. */
  ids: string[];
}

const METHODS = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"];
const BOUNDARY = "----fuzz";

/** Requests without end, the same for the same seed: some as the document wants them, most with something wrong. */
export function* makeRequests(
  { document, askers, ids }: FuzzGround,
  seed: number,
): Generator<FuzzRequest, never> {
  const dice = diceOf(seed);
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
  );
  const schemas = document.components?.schemas ?? {};
  const resolve: Resolve = (ref) => schemas[ref.split("/").at(-1) ?? ""] ?? {};
  for (;;) {
    const { path, method, operation } = dice.pick(operations);
    const spoil = dice.chance(0.25) ? 0 : dice.pick([0.02, 0.1, 0.4]);
    const parameters = operation.parameters ?? [];
    const filled = fillPath(path, parameters, ids, dice, spoil);
    const headers = { ...dice.pick(askers), ...headersOf(parameters, resolve, dice, spoil) };
    const body = bodyOf(operation, resolve, dice, spoil);
    if (body?.type !== undefined) headers["content-type"] = body.type;
    yield {
      operation: `${method} ${path}`,
      method: spoil > 0 && dice.chance(0.03) ? dice.pick(METHODS) : method,
      path: filled + queryOf(parameters, resolve, dice, spoil),
      headers,
      ...(body === null ? {} : { body: body.text }),
    };
  }
}

function fillPath(path: string, parameters: Parameter[], ids: string[], dice: Dice, spoil: number): string {
  const known = parameters.filter((parameter) => parameter.in === "path").map(({ name }) => name);
  return known.reduce((text, name) => {
    const value = dice.chance(spoil) ? hostileText(dice).slice(0, 2_000) : dice.pick(ids);
    return text.replace(`{${name}}`, encodeURIComponent(value.toWellFormed()) || "%20");
  }, path);
}

function queryOf(parameters: Parameter[], resolve: Resolve, dice: Dice, spoil: number): string {
  const query = new URLSearchParams();
  for (const { name, in: place, required, schema } of parameters) {
    if (place !== "query" || !(required || dice.chance(0.4))) continue;
    const times = dice.chance(spoil / 2) ? 3 : 1;
    for (let time = 0; time < times; time += 1)
      query.append(name, asText(makeValue(schema ?? {}, resolve, dice, spoil)).slice(0, 4_000));
  }
  if (dice.chance(spoil / 2)) query.append(hostileText(dice).slice(0, 200), hostileText(dice).slice(0, 200));
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}

function headersOf(parameters: Parameter[], resolve: Resolve, dice: Dice, spoil: number) {
  const headers: Record<string, string> = {};
  for (const { name, in: place, schema } of parameters)
    if (place === "header" && dice.chance(0.3))
      headers[name] = headerText(asText(makeValue(schema ?? {}, resolve, dice, spoil)));
  if (dice.chance(spoil)) headers[dice.pick(ODD_HEADERS)] = headerText(hostileText(dice));
  return headers;
}

const ODD_HEADERS = [
  "accept",
  "accept-encoding",
  "if-none-match",
  "range",
  "origin",
  "referer",
  "user-agent",
  "x-forwarded-for",
  "x-request-id",
  "x-http-method-override",
  "next-action",
  "rsc",
  "next-router-state-tree",
];

/** What HTTP itself refuses never reaches the application. */
function headerText(text: string): string {
  return text.replace(/[^\x20-\x7e]/g, "?").slice(0, 1_000);
}

interface Body {
  type?: string;
  text: string;
}

function bodyOf({ requestBody }: Operation, resolve: Resolve, dice: Dice, spoil: number): Body | null {
  const [type, content] = Object.entries(requestBody?.content ?? {})[0] ?? [];
  if (type === undefined || content === undefined)
    return dice.chance(spoil / 4) ? { text: hostileText(dice) } : null;
  const value = makeValue(content.schema, resolve, dice, spoil);
  const odd = dice.chance(spoil) ? dice.pick([type, "text/plain", "application/xml", ""]) : type;
  if (type.startsWith("multipart/")) return formOf(value, odd, dice, spoil);
  const text = JSON.stringify(value) ?? "";
  return { type: odd, text: dice.chance(spoil) ? brokenJson(text, dice) : text };
}

function formOf(value: unknown, type: string, dice: Dice, spoil: number): Body {
  const parts = Object.entries(typeof value === "object" && value !== null ? value : {}).map(([name, part]) =>
    partOf(name, part, dice, spoil),
  );
  const whole = `${parts.join("")}--${BOUNDARY}--\r\n`;
  const text = dice.chance(spoil / 2) ? whole.slice(0, dice.roll(whole.length)) : whole;
  return { type: `${type}; boundary=${BOUNDARY}`, text };
}

function partOf(name: string, part: unknown, dice: Dice, spoil: number): string {
  const isFile = name === "file";
  const plain = name.replace(/[^\w-]/g, "?");
  const fileName = dice.chance(spoil) ? headerText(hostileText(dice)).replaceAll('"', "") : "leads.csv";
  const text = isFile ? tableOf(dice, spoil) : asText(part);
  const kind = isFile ? `; filename="${fileName}"\r\nContent-Type: text/csv` : "";
  return `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${plain}"${kind}\r\n\r\n${text}\r\n`;
}

function tableOf(dice: Dice, spoil: number): string {
  const cell = () => (dice.chance(spoil) ? hostileText(dice) : "Tidewater Optics");
  const rows = Array.from({ length: 1 + dice.roll(3) }, () => `${cell()},${cell()}`);
  return `company,city\n${rows.join("\n")}\n`;
}

function asText(value: unknown): string {
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
