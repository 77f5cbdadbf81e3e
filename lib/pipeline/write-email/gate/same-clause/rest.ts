import { isApposition, isRelative } from "./about-name";
import {
  isAddition,
  isComparison,
  isContrast,
  isCountedList,
  isDeviation,
  isPart,
  isSoughtToo,
} from "./adds";
import { has } from "./counted";
import { isFurther, isOwnStatement } from "./further";
import { LIMITS } from "./limits";
import type { Speech } from "./says-same";
import { takesNothingBack } from "./takes-back";
import type { Word } from "./words";

const ODD = /[?("“”„«»]|\.\.|…/u;

/** The statements of what follows, cut at semicolons. */
function statementsOf(rest: Word[]): Word[][] {
  const statements: Word[][] = [];
  for (const word of rest) {
    const isNew = word.gap.includes(";");
    const last = statements[statements.length - 1];
    if (last === undefined || isNew) statements.push([word]);
    else last.push(word);
  }
  return statements;
}

/** Whether one stretch behind a clause leaves it as it is. */
function isHarmless(rest: Word[], clause: Word[], speech: Speech): boolean {
  const { because, denies } = LIMITS[speech.language];
  if (isComparison(rest, speech)) return true;
  if (!takesNothingBack(rest, speech)) return false;
  if (rest[0]?.gap.includes(";")) return isOwnStatement(rest, clause, speech);
  if (because.test(rest[0]?.fold ?? "")) return rest[0]?.isBroken === true;
  if (has(rest, denies)) return false;
  return (
    isAddition(rest, speech) ||
    isCountedList(rest, clause, speech) ||
    [isFurther, isRelative, isApposition, isPart, isDeviation, isContrast, isSoughtToo].some((is) =>
      is(rest, clause, speech),
    )
  );
}

/**
 * Whether what follows a clause in its sentence leaves it as it is. Only what is shown to is let be: anything else may
 * bound it, end it, doubt it or put it on a condition.
 */
export function leavesItSo(rest: Word[], clause: Word[], speech: Speech): boolean {
  // The mark that closes a quoted name belongs to the clause.
  const isOdd = ({ gap }: Word, index: number) => ODD.test(index === 0 ? gap.replace(/^["”“»]/u, "") : gap);
  if (rest.some(isOdd)) return false;
  return statementsOf(rest).every((words) => isHarmless(words, clause, speech));
}
