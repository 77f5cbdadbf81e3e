import { decodeEntities } from "../collect/decode-entities";
import { rot13, unshiftMailto } from "./ciphers";

const LITERAL = /'((?:[^'\\\n]|\\.){0,400})'|"((?:[^"\\\n]|\\.){0,400})"/;
const TERM = `(?:'(?:[^'\\\\\\n]|\\\\.){0,400}'|"(?:[^"\\\\\\n]|\\\\.){0,400}"|[A-Za-z_$][\\w$]{0,60})`;
const EXPRESSION = new RegExp(`${TERM}(?:\\s{0,4}\\+\\s{0,4}${TERM})*`, "g");
const ASSIGNMENT = new RegExp(
  `([A-Za-z_$][\\w$]{0,60})\\s{0,4}(\\+?=)(?!=)\\s{0,4}(${TERM}(?:\\s{0,4}\\+\\s{0,4}${TERM})*)`,
  "g",
);
const CHAR_CODES = /fromCharCode\(([\d\s,x]{5,900})\)/g;
const BASE64 = /atob\(\s?['"]([A-Za-z0-9+/=]{8,400})['"]/g;
const SHIFTED = /UnCryptMailto\(\s?(?:'|"|%27)([^'"]{8,200}?)(?:'|"|%27)/g;
const EXPRESSIONS_LIMIT = 2000;

function unescapeLiteral(text: string): string {
  return text
    .replace(/\\x([0-9a-f]{2})|\\u([0-9a-f]{4})/gi, (_, two?: string, four?: string) =>
      String.fromCharCode(Number.parseInt(two ?? four ?? "20", 16)),
    )
    .replace(/\\(.)/g, "$1");
}

/** The text an expression of literals and known names makes; an unknown name makes a gap. */
function evaluate(expression: string, known: ReadonlyMap<string, string>): string {
  let out = "";
  for (const term of expression.match(new RegExp(TERM, "g")) ?? []) {
    const literal = LITERAL.exec(term);
    out += literal === null ? (known.get(term) ?? " ") : unescapeLiteral(literal[1] ?? literal[2] ?? "");
    if (out.length > 5000) break;
  }
  return out;
}

function learnNames(script: string): Map<string, string> {
  const known = new Map<string, string>();
  let count = 0;
  for (const [, name = "", operator, expression = ""] of script.matchAll(ASSIGNMENT)) {
    const value = evaluate(expression, known);
    known.set(name, operator === "+=" ? ((known.get(name) ?? "") + value).slice(0, 5000) : value);
    count += 1;
    if (count > EXPRESSIONS_LIMIT) break;
  }
  return known;
}

function percentDecoded(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

function decodedCalls(script: string): string[] {
  const texts: string[] = [];
  for (const [, codes = ""] of script.matchAll(CHAR_CODES)) {
    texts.push(
      String.fromCharCode(
        ...codes
          .split(",")
          .map(Number)
          .filter((code) => code > 0 && code < 0xffff),
      ),
    );
  }
  for (const [, code = ""] of script.matchAll(BASE64))
    texts.push(Buffer.from(code, "base64").toString("utf8"));
  for (const [, code = ""] of script.matchAll(SHIFTED)) texts.push(unshiftMailto(percentDecoded(code)) ?? "");
  return texts;
}

/**
 * The strings a small script makes by joining pieces, decoded. Nothing is run: only literals, names given a literal
 * before, `fromCharCode`, `atob` and the well-known letter shifts are followed.
 */
export function scriptStrings(script: string): string[] {
  const known = learnNames(script);
  const texts = decodedCalls(script);
  let count = 0;
  for (const [expression] of script.matchAll(EXPRESSION)) {
    count += 1;
    if (count > EXPRESSIONS_LIMIT) break;
    if (!/['"]|\+/.test(expression)) continue;
    const text = evaluate(expression, known);
    texts.push(text);
    if (text.includes("znvygb")) texts.push(rot13(text));
  }
  for (const value of known.values()) if (value.includes("@") || value.includes("&#")) texts.push(value);
  return texts.map((text) => percentDecoded(decodeEntities(text)));
}
