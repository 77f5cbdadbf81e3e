import type { Dice } from "./dice";
import { hostileText, hostileValue } from "./hostile";

/** The parts of JSON Schema that an OpenAPI document of ours uses. */
export interface Schema {
  $ref?: string;
  type?: string | string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  items?: Schema;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  format?: string;
}

export type Resolve = (ref: string) => Schema;

const DEEPEST = 6;

/**
 * A value for a schema.
 * @param spoil how likely each part is to be something else
 */
export function makeValue(schema: Schema, resolve: Resolve, dice: Dice, spoil: number, depth = 0): unknown {
  if (dice.chance(spoil)) return hostileValue(dice);
  if (schema.$ref !== undefined) return makeValue(resolve(schema.$ref), resolve, dice, spoil, depth + 1);
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices !== undefined && choices.length > 0)
    return makeValue(dice.pick(choices), resolve, dice, spoil, depth + 1);
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined && schema.enum.length > 0) return dice.pick(schema.enum);
  const type = Array.isArray(schema.type) ? dice.pick(schema.type) : schema.type;
  if (type === "object") return objectOf(schema, resolve, dice, spoil, depth);
  if (type === "array") {
    const items = schema.items ?? {};
    const length = depth > DEEPEST ? 0 : Math.max(schema.minItems ?? 0, dice.roll(3));
    return Array.from({ length }, () => makeValue(items, resolve, dice, spoil, depth + 1));
  }
  return plainOf(type, schema, dice);
}

function objectOf(schema: Schema, resolve: Resolve, dice: Dice, spoil: number, depth: number): unknown {
  const required = new Set(schema.required ?? []);
  const made: [string, unknown][] = [];
  for (const [name, part] of Object.entries(schema.properties ?? {})) {
    const wanted = required.has(name) ? !dice.chance(spoil) : depth < DEEPEST && dice.chance(0.4);
    if (wanted) made.push([name, makeValue(part, resolve, dice, spoil, depth + 1)]);
  }
  if (dice.chance(spoil)) made.push([hostileText(dice), hostileValue(dice)]);
  return Object.fromEntries(made);
}

function plainOf(type: string | undefined, schema: Schema, dice: Dice): unknown {
  if (type === "null") return null;
  if (type === "boolean") return dice.chance(0.5);
  if (type === "integer" || type === "number") {
    const low = Math.max(schema.minimum ?? 0, -1_000);
    const high = Math.min(schema.maximum ?? 1_000, low + 1_000);
    const value = low + dice.roll(high - low + 1);
    return type === "number" && dice.chance(0.3) ? value + 0.25 : value;
  }
  if (schema.format === "date-time") return "2026-03-04T10:00:00.000Z";
  if (schema.format === "email") return "ada@muster.example";
  if (schema.format === "uri") return "https://muster.example/";
  return "We repair lathes on site. ".repeat(1 + dice.roll(3)).slice(0, schema.maxLength ?? 60);
}
