import type { FoundFact } from "@/lib/models/fact/shape";
import type { ParsedPage } from "./collect/parsed-page";
import type { Snapshot } from "./snapshot";
import type { StructuredNode } from "./structured-data/item";

const DAY =
  "mon(?:day)?s?|tue(?:s|sday)?s?|wed(?:nesday)?s?|thu(?:r|rs|rsday)?s?|fri(?:day)?s?|sat(?:urday)?s?|sun(?:day)?s?|weekdays?|weekends?|daily|every ?day|" +
  "montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|mo|di|mi|do|fr|sa|so|täglich|werktags|" +
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|" +
  "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|" +
  "segunda|terça|quarta|quinta|sexta|sábado";
const TIME = "\\d{1,2}(?:[:.h]\\d{2})?\\s?(?:a\\.?m\\.?|p\\.?m\\.?|uhr|h)?";
const HOURS_LINE = new RegExp(
  `(?<![\\p{L}])(?:${DAY})(?![\\p{L}])[^\\n]{0,60}?(?:${TIME}\\s?(?:-|–|—|to|bis|till|until|à|a|tot|às|alle)\\s?${TIME}|closed|geschlossen|fermé|cerrado|chiuso|gesloten|24 hours)`,
  "iu",
);
/** Words for a day without hours. Every other line of hours has two times. */
const CLOSED = /closed|geschlossen|fermé|cerrado|chiuso|gesloten/i;
/** What is between two times, after the first one's last digit; asked before the days because it is cheap. */
const BETWEEN_TIMES =
  /\d\s?(?:a\.?m\.?|p\.?m\.?|uhr|h)?\s?(?:-|–|—|to|bis|till|until|à|a|tot|às|alle)\s?\d|24 hours/i;
const HAS_TIME = /\d{1,2}(?:[:.h]\d{2}| ?(?:a\.?m|p\.?m|uhr|h)\b)|\d ?[-–] ?\d|24 hours/i;
const LINE_LIMIT = 160;
const LINES_LIMIT = 8;

interface HoursBlock {
  start: number;
  end: number;
  lines: string[];
}

function isHoursLine(line: string): boolean {
  return (BETWEEN_TIMES.test(line) || CLOSED.test(line)) && HOURS_LINE.test(line);
}

/** Runs of lines that each name a day and a time; the longest run is the table of hours. */
function findBlocks({ visible, lines, digitalLines }: ParsedPage): HoursBlock[] {
  const blocks: HoursBlock[] = [];
  for (const { start, end } of CLOSED.test(visible) ? lines : digitalLines) {
    if (end - start > LINE_LIMIT) continue;
    const line = visible.slice(start, end);
    if (!isHoursLine(line)) continue;
    const last = blocks.at(-1);
    if (last !== undefined && start - last.end <= 1 && last.lines.length < LINES_LIMIT) {
      last.end = end;
      last.lines.push(line.trim());
    } else blocks.push({ start, end, lines: [line.trim()] });
  }
  return blocks.filter(({ lines }) => lines.some((line) => HAS_TIME.test(line)));
}

const SHORT_DAY = (day: string) => day.replace(/^.*\//, "").slice(0, 2);

function specifiedHours(node: StructuredNode): string[] {
  return (node.nodes.get("openinghoursspecification") ?? []).flatMap((specification) => {
    const days = (specification.texts.get("dayofweek") ?? []).map(({ text }) => SHORT_DAY(text));
    const opens = specification.texts.get("opens")?.[0]?.text;
    const closes = specification.texts.get("closes")?.[0]?.text;
    return opens === undefined || closes === undefined ? [] : [`${days.join(",")} ${opens}-${closes}`.trim()];
  });
}

/** Opening hours: what structured data says, else the page's own lines. At most one fact. */
export function findHours(
  page: ParsedPage,
  companies: readonly StructuredNode[],
  snapshot: Snapshot,
): FoundFact[] {
  for (const node of companies) {
    const stated = (node.texts.get("openinghours") ?? []).map(({ text }) => text);
    const value = [...stated, ...specifiedHours(node)].join("; ");
    if (value === "") continue;
    const finding = { field: "hours" as const, value, adapter: node.notation, confidence: 0.9 };
    return [snapshot.fact(finding, snapshot.place("hours: ", value))];
  }
  const block = findBlocks(page).sort((a, b) => b.lines.length - a.lines.length)[0];
  if (block === undefined) return [];
  const finding = {
    field: "hours" as const,
    value: block.lines.join("; "),
    adapter: "text",
    confidence: 0.7,
  };
  return [snapshot.fact(finding, block)];
}
