/** A step of a path: a member's name, an index, or every element. */
type Step = string | number | "[*]";

export interface PathHit {
  value: unknown;
  /** The nearest member's name, for the quote. */
  key: string;
}

const STEP = /^(?:\.?([A-Za-z_$][\w$-]*)|\[(\d{1,6})\]|\[(\*)\]|\["((?:[^"\\]|\\.)*)"\])/;
const MOST_HITS = 50;

/**
 * Reads a path such as `data.emails[0].value`, `$.people[*].name` or `["odd key"].x`: a small, plain part of JSONPath.
 * @returns null when it is none
 */
export function parseJsonPath(path: string): Step[] | null {
  let rest = path.trim().replace(/^\$(?=$|\.|\[)\.?/, "");
  const steps: Step[] = [];
  while (rest !== "") {
    const match = STEP.exec(rest);
    if (match === null || (steps.length > 0 && match[1] !== undefined && !rest.startsWith("."))) return null;
    const [all, name, index, every, quoted] = match;
    if (name !== undefined) steps.push(name);
    else if (index !== undefined) steps.push(Number(index));
    else if (every !== undefined) steps.push("[*]");
    else steps.push((quoted ?? "").replace(/\\(.)/g, "$1"));
    rest = rest.slice(all.length);
  }
  return steps;
}

/** All values at a path, in the answer's order, at most fifty. */
export function valuesAt(json: unknown, steps: readonly Step[]): PathHit[] {
  let hits: PathHit[] = [{ value: json, key: "" }];
  for (const step of steps) hits = hits.flatMap((hit) => follow(hit, step)).slice(0, MOST_HITS);
  return hits;
}

function follow({ value, key }: PathHit, step: Step): PathHit[] {
  if (Array.isArray(value)) {
    if (step === "[*]") return value.map((one) => ({ value: one, key }));
    return typeof step === "number" && step < value.length ? [{ value: value[step], key }] : [];
  }
  if (typeof value !== "object" || value === null || typeof step !== "string") return [];
  const member = Object.entries(value).find(([name]) => name === step);
  return member === undefined ? [] : [{ value: member[1], key: step }];
}
