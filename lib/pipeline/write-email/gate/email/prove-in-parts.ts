import type { Token } from "../token";
import { cutsOf } from "./cut-sentence";
import type { Ground } from "./ground";
import { judgePart, type Part } from "./judge-part";
import { mayStandAlone } from "./may-stand-alone";
import { opinionStarts } from "./opinion/is-opinion";
import { saysCause } from "./says-cause";
import type { SentenceKind } from "./sentence-kind";

/** A sentence cut into parts, none of which is unproven; or why there is no such way. */
export type Parts = { ok: true; parts: Part[] } | { ok: false; reason: string };

/**
 * Looks for a way to cut a sentence so that every part stands by itself: a remark, carried by one sentence of the
 * pages, or carried by the brief. The fewest parts are tried first: the whole sentence before anything else.
 */
export function proveInParts(tokens: Token[], ground: Ground, kind: SentenceKind): Parts {
  const cuts = new Set([...cutsOf(tokens, ground.context.lexicon), ...opinionStarts(tokens, ground)]);
  const bounds = [0, ...[...cuts].sort((a, b) => a - b), tokens.length];
  const judged = new Map<string, Part>();
  const partBetween = (from: number, to: number): Part => {
    const key = `${from} ${to}`;
    const part =
      judged.get(key) ??
      judgePart(tokens.slice(bounds[from], bounds[to]), ground, kind, {
        goesOn: from > 0,
        rest: tokens.slice(bounds[to]),
      });
    judged.set(key, part);
    return part;
  };
  const last = bounds.length - 1;
  const whole = partBetween(0, last);
  if (whole.kind !== "unproven") return { ok: true, parts: [whole] };
  const best: (Part[] | null)[] = [[]];
  for (let to = 1; to <= last; to += 1) {
    best[to] = null;
    for (let from = 0; from < to; from += 1) {
      const before = best[from] ?? null;
      if (before === null || (best[to]?.length ?? Number.POSITIVE_INFINITY) <= before.length + 1) continue;
      const part = partBetween(from, to);
      const words = tokens.slice(bounds[from], bounds[to]);
      if (
        part.kind !== "unproven" &&
        mayStandAlone(part, words, before, tokens.slice(0, bounds[from]), ground, kind)
      )
        best[to] = [...before, part];
    }
  }
  const parts = best[last] ?? null;
  if (parts === null) return { ok: false, reason: whole.reason };
  const cause = saysCause(tokens, parts, ground.context.lexicon);
  return cause === undefined
    ? { ok: true, parts }
    : {
        ok: false,
        reason: `the evidence does not say that the one is so because of the other (“${cause.text}”)`,
      };
}
