import type { Dice } from "./dice";

/** Texts that programs stumble over. */
const TEXTS: readonly string[] = [
  "",
  " ",
  "\u0000",
  "a\u0000b",
  "\ud800",
  "\udfff\ud800",
  "\ufeff",
  "\u202e\u2066x",
  "🏳️‍🌈".repeat(50),
  "x".repeat(10_000),
  "9".repeat(400),
  "-1",
  "0",
  "1e309",
  "NaN",
  "null",
  "undefined",
  "true",
  "[]",
  "{}",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "' OR 1=1 --",
  '\'; DROP TABLE "Job"; --',
  "%' ESCAPE '",
  "%",
  "_",
  "\\",
  '"',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: an attacker writes it so
  "${7*7}",
  "{{7*7}}",
  "../../etc/passwd",
  "..%2f..%2f",
  "%00",
  "%ff",
  "<script>alert(1)</script>",
  "a\r\nset-cookie: x=1",
  "2026-13-45T99:99:99Z",
  "00000000-0000-0000-0000-000000000000",
  "=cmd|' /C calc'!A0",
];

/** Values that are of no expected type. */
const VALUES: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 31,
  2 ** 53,
  -(2 ** 63),
  1e308,
  [],
  {},
  [[[[]]]],
  [null],
  { __proto__: null },
  { constructor: { prototype: { polluted: true } } },
];

export function hostileText(dice: Dice): string {
  return dice.pick(TEXTS);
}

export function hostileValue(dice: Dice): unknown {
  return dice.chance(0.5) ? hostileText(dice) : dice.pick(VALUES);
}

/** Arrays or objects inside each other. */
export function deeplyNested(dice: Dice): string {
  const depth = 10 ** (1 + dice.roll(4));
  return dice.chance(0.5)
    ? `${"[".repeat(depth)}${"]".repeat(depth)}`
    : `${'{"a":'.repeat(depth)}1${"}".repeat(depth)}`;
}

/** A text that is no JSON any more, or means something else than it seems. */
export function brokenJson(text: string, dice: Dice): string {
  const broken = [
    () => text.slice(0, dice.roll(text.length + 1)),
    () => `${text}${text}`,
    () => text.replace("{", '{"__proto__":{"polluted":true},'),
    () => `\ufeff${text}`,
    () => text.replaceAll('"', "'"),
    () => deeplyNested(dice),
    () => hostileText(dice),
    () => JSON.stringify(hostileValue(dice)) ?? "",
  ];
  return dice.pick(broken)();
}
