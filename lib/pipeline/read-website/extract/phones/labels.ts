import { lineAbove, textAfter, textBefore } from "../lines";

export type NumberKind = "phone" | "fax" | "other" | "unlabelled";

const FAX =
  /(?:tele|e)?fa(?:x|ks)(?:[- ]?(?:nummer|number|no|nr|#))?|t[ée]l[ée]copie(?:ur)?|факс|φαξ|传真|传 真|傳真|ファックス|faksi/;
const PHONE =
  /(?:tele|tel[ée]|teléf|telé)(?:fon|phone|f[oó]n|foon|fono|fone|foni|fone)[a-zéo]*|tel(?:f|éf|ef)?|t[ée]l|ph(?:one|n)?|fon|mob(?:ile?|il|il(?:telefon|nummer))?|m[óo]vil|cell(?:ulare?|ular|phone)?|handy|gsm|natel|call|dial|ring|rufen|hotline|toll[- ]?free|freephone|free ?call|whats ?app|viber|signal|sms|text|office|büro|main|direct|durchwahl|zentrale|switchboard|reception|empfang|local|voice|hívás|puhelin|puh|tlf|tlph|telefonnr|телефон|тел|моб|τηλ(?:έφωνο)?|电话|電話|전화|contact|kontakt|phone ?number|emergency|notdienst|notfall|sales|support|service|info|bestellung|order(?:s| by phone)?|appointment|termin|reservations?|numéro|numero|nummer|number|telefonda|standard|permanence|urgence/;
const OTHER =
  /isbn|issn|ean|gtin|upc|sku|asin|v\.?a\.?t\.?|ust|mwst|uid|tva|tax|ein|gst|hst|abn|acn|cvr|kvk|btw|nif|cif|nip|regon|krs|oib|p\.? ?iva|partita iva|c\.? ?f|siret?n?|rcs|ape|naf|hr[ab]|handelsregister|registergericht|registration|reg|registered|company (?:no|number|reg)|iban|bic|swift|konto|account|blz|bank|sort code|routing|order (?:no|nr|number|id|#)|bestellnummer|invoice|rechnung|tracking|sendung|serial|model|part|item|artikel|art|ref(?:erence)?|case|ticket|license|licence|lic|permit|cslb|dot|mc|npi|nmls|bar|charity|id|patent|version|v|build|lat|lng|long|latitude|longitude|gps|coordinates?|zip|plz|po box|postfach|copyright|since|est|price|preis|prix|usd|eur|chf|gbp|population|views|likes|followers|downloads|pin|code|size|dimensions?|ip|phone model/;

const TAIL =
  "(?:[ ]?(?:no|nr|num|number|nummer|n°|nº|#))?[ .:;|–—=·•\\-/()>~\\t☎✆✉📞📱📠]{0,12}(?:[(][\\w\\s]{1,12}[)])?[ :]{0,3}$";
const before = (words: RegExp) => new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${words.source})${TAIL}`, "iu");
const FAX_BEFORE = before(FAX);
const PHONE_BEFORE = before(PHONE);
const OTHER_BEFORE = before(OTHER);
/** One letter as a label: `T +49 …`, `F: …`, `M. …`. */
const LETTER_BEFORE = /(?:^|[\s|/(•·,;])([tpfmhcw])[ ]?[.:)]?[ ]?$/i;
const SHARED =
  /(?:(?:tel|phone|ph|t|p)[^\p{L}\p{N}]{1,4}(?:and |und |et |& ?)?(?:tele)?fax|t[./]f)[ .:]{0,4}$/iu;
const FAX_AFTER = /^[ ]?[-–(,]{0,2}[ ]?(?:tele)?fax[) ]?(?![ ]?[:.#]|[ ]?\d|[ ]?\+|[ ]?\()/i;
const WINDOW = 48;

function letterKind(letter: string): NumberKind {
  if (letter === "f") return "fax";
  return letter === "w" || letter === "h" ? "unlabelled" : "phone";
}

function kindOf(text: string): NumberKind {
  if (SHARED.test(text)) return "phone";
  if (FAX_BEFORE.test(text)) return "fax";
  if (OTHER_BEFORE.test(text)) return "other";
  if (PHONE_BEFORE.test(text)) return "phone";
  const letter = LETTER_BEFORE.exec(text)?.[1];
  return letter === undefined ? "unlabelled" : letterKind(letter.toLowerCase());
}

/** What the words at a number say it is. A label stands before it, on the line above, or (fax) behind it. */
export function kindOfNumber(text: string, start: number, end: number): NumberKind {
  const lead = textBefore(text, start, WINDOW);
  const behind = FAX_AFTER.test(textAfter(text, end, 12));
  const own = kindOf(lead);
  if (own === "unlabelled" && behind) return "fax";
  if (own !== "unlabelled" || lead.trim() !== "") return own;
  const above = lineAbove(text, start);
  return above.length <= 40 ? kindOf(above) : "unlabelled";
}
