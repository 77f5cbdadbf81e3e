/** U+00A0 to U+00FF in order: the names HTML took from Latin 1. */
const LATIN_1 = (
  "nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro " +
  "para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil " +
  "Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave " +
  "Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml " +
  "igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute " +
  "thorn yuml"
).split(" ");

const NAMED = new Map<string, string>([
  ...LATIN_1.map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["commat", "@"],
  ["period", "."],
  ["colon", ":"],
  ["plus", "+"],
  ["lpar", "("],
  ["rpar", ")"],
  ["num", "#"],
  ["sol", "/"],
  ["comma", ","],
  ["lowbar", "_"],
  ["hyphen", "-"],
  ["dash", "-"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bdquo", "„"],
  ["sbquo", "‚"],
  ["bull", "•"],
  ["hellip", "…"],
  ["trade", "™"],
  ["euro", "€"],
  ["lsaquo", "‹"],
  ["rsaquo", "›"],
  ["Scaron", "Š"],
  ["scaron", "š"],
  ["OElig", "Œ"],
  ["oelig", "œ"],
  ["Zcaron", "Ž"],
  ["zcaron", "ž"],
  ["Ccaron", "Č"],
  ["ccaron", "č"],
  ["lstrok", "ł"],
  ["Lstrok", "Ł"],
  ["ensp", "\u2002"],
  ["emsp", "\u2003"],
  ["thinsp", "\u2009"],
  ["zwnj", "\u200c"],
  ["zwj", "\u200d"],
  ["ZeroWidthSpace", "\u200b"],
  ["phone", "☎"],
  ["larr", "←"],
  ["rarr", "→"],
]);

/** Names that old pages write without the semicolon. */
const BARE = new Set(["nbsp", "amp", "lt", "gt", "quot", "copy", "reg"]);
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function decodeNumber(digits: string): string {
  const hex = digits[0] === "x" || digits[0] === "X";
  const code = hex ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  if (!(code > 0 && code <= 0x10ffff) || (code >= 0xd800 && code <= 0xdfff)) return "\ufffd";
  if (code >= 0x80 && code <= 0x9f) return WINDOWS_1252.charAt(code - 0x80);
  return String.fromCodePoint(code);
}

const ENTITY = /&(?:#(x[0-9a-f]{1,8}|[0-9]{1,9})|([a-z][a-z0-9]{1,30}))(;?)/gi;

/** Replaces character references. Unknown names stay as they are; in attributes a name needs its semicolon. */
export function decodeEntities(text: string, inAttribute = false): string {
  if (text.indexOf("&") < 0) return text;
  return text.replace(
    ENTITY,
    (whole: string, number: string | undefined, name: string, semicolon: string) => {
      if (number !== undefined) return decodeNumber(number);
      if (semicolon === "" && (inAttribute || !BARE.has(name))) return whole;
      return NAMED.get(name) ?? NAMED.get(name.toLowerCase()) ?? whole;
    },
  );
}
