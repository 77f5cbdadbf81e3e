import { Parser } from "htmlparser2";

export interface ParsedResults {
  hits: { url: string; title: string; snippet: string }[];
  /** The engine asks whether we are a robot. */
  isChallenge: boolean;
  /** The page says that there are no results. */
  isEmpty: boolean;
}

/** Elements that never have an end tag. */
const VOID = new Set(["br", "img", "input", "hr", "meta", "link", "wbr"]);

/** Reads DuckDuckGo's page for browsers without scripts. Advertisements are left out. */
export function parseResults(html: string): ParsedResults {
  const hits: ParsedResults["hits"] = [];
  const state = { isChallenge: false, isEmpty: false };
  let field: "title" | "snippet" | null = null;
  let depth = 0;
  let isAd = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (field && !VOID.has(name)) depth += 1;
        const classes = ` ${attributes.class ?? ""} `;
        if (classes.includes(" result ")) isAd = classes.includes(" result--ad ");
        state.isChallenge ||= isChallenge(classes, attributes.id);
        state.isEmpty ||= classes.includes(" no-results ");
        if (isAd || field) return;
        if (classes.includes(" result__a ")) {
          const url = decodeTarget(attributes.href ?? "");
          if (!url) return;
          hits.push({ url, title: "", snippet: "" });
          field = "title";
          depth = 0;
        } else if (classes.includes(" result__snippet ") && hits.length > 0) {
          field = "snippet";
          depth = 0;
        }
      },
      ontext(text) {
        const last = hits.at(-1);
        if (field && last) last[field] += text;
      },
      onclosetag(name) {
        if (!field || VOID.has(name)) return;
        if (depth === 0) field = null;
        else depth -= 1;
      },
    },
    { decodeEntities: true },
  );
  parser.end(html);
  return { hits, ...state };
}

function isChallenge(classes: string, id: string | undefined): boolean {
  return classes.includes(" anomaly-modal") || id === "challenge-form";
}

/** Results point to DuckDuckGo's own redirect, with the true address in `uddg`. Null for advertisements. */
function decodeTarget(href: string): string | null {
  if (!URL.canParse(href, "https://duckduckgo.com")) return null;
  const url = new URL(href, "https://duckduckgo.com");
  if (url.pathname === "/y.js") return null;
  const target = url.searchParams.get("uddg") ?? url.href;
  // An advertisement may hide behind the redirect too.
  return /^https?:\/\/(www\.)?duckduckgo\.com\/y\.js/i.test(target) ? null : target;
}
