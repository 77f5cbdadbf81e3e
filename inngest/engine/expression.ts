import { type ASTNode, Environment, EvaluationError, type ParseResult } from "@marcbachmann/cel-js";
import { LRUCache } from "lru-cache";

const cel = new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false });
const parsed = new LRUCache<string, ParseResult>({ max: 1000 });

/** What an expression may speak of: the run's own event, and for waits the one that came in (`async`). */
export interface Scope {
  event: unknown;
  async?: unknown;
}

/** @throws Error when the text is not a CEL expression */
export function parseExpression(text: string): ParseResult {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const fresh = cel.parse(text);
  parsed.set(text, fresh);
  return fresh;
}

/**
 * The value of an expression; undefined when it cannot be evaluated, as for a key that is missing
 * (a server treats that as "no match" too).
 */
export function evaluate(text: string, scope: Scope): unknown {
  try {
    return parseExpression(text)({ ...scope });
  } catch (error) {
    if (error instanceof EvaluationError) return undefined;
    throw error;
  }
}

export function matches(text: string, scope: Scope): boolean {
  return evaluate(text, scope) === true;
}

/** The value of a key expression as text, equal exactly when the values are. A missing value is `null`. */
export function keyOf(text: string, event: unknown): string {
  const value = evaluate(text, { event });
  return JSON.stringify(value ?? null, (_, part) => (typeof part === "bigint" ? Number(part) : part));
}

/** `async.<path> == <value>`: what can be looked up instead of evaluated. */
export interface Equality {
  /** Path inside the incoming event, such as `data.id`. */
  path: string;
  /** JSON of the value that must stand there; null when the run's own event has none (it can never match). */
  value: string | null;
  /** False when more of the expression is left to be evaluated. */
  isWhole: boolean;
}

/** Finds the equality by which a wait's expression can be indexed; null when there is none. */
export function findEquality(text: string, ownEvent: unknown): Equality | null {
  return equalityIn(parseExpression(text).ast, ownEvent);
}

function equalityIn(node: ASTNode, ownEvent: unknown): Equality | null {
  if (node.op === "&&") {
    const [left, right] = node.args as [ASTNode, ASTNode];
    const found = equalityIn(left, ownEvent) ?? equalityIn(right, ownEvent);
    return found && { ...found, isWhole: false };
  }
  if (node.op !== "==") return null;
  const [left, right] = node.args as [ASTNode, ASTNode];
  return pairUp(left, right, ownEvent) ?? pairUp(right, left, ownEvent);
}

function pairUp(incoming: ASTNode, own: ASTNode, ownEvent: unknown): Equality | null {
  const path = pathUnder(incoming, "async");
  if (path === null) return null;
  const ownPath = pathUnder(own, "event");
  if (ownPath !== null) return { path, value: scalarJson(valueAt(ownEvent, ownPath)), isWhole: true };
  if (own.op === "value" && typeof own.args === "string") {
    return { path, value: JSON.stringify(own.args), isWhole: true };
  }
  return null;
}

function pathUnder(node: ASTNode, root: string): string | null {
  const names: string[] = [];
  let at = node;
  while (at.op === ".") {
    const [object, name] = at.args as [ASTNode, string];
    names.unshift(name);
    at = object;
  }
  return at.op === "id" && at.args === root && names.length > 0 ? names.join(".") : null;
}

/** The value at a dotted path; undefined when something on the way is missing. */
export function valueAt(event: unknown, path: string): unknown {
  let at: unknown = event;
  for (const name of path.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, name)) return undefined;
    at = (at as Record<string, unknown>)[name];
  }
  return at;
}

/** Two events match when these texts are equal; a missing value equals nothing. */
export function scalarJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
