import { findConcealedNames } from "./concealed";
import { PageCollector } from "./page-collector";
import type { ParsedPage } from "./parsed-page";
import { HtmlScanner } from "./scan-html";

const STYLE_LIMIT = 100_000;
const NO_CLASSES: ReadonlySet<string> = new Set();

/** Class names that a style sheet in the page uses to show text backwards. */
function findReversedClasses(html: string): ReadonlySet<string> {
  const at = html.indexOf("bidi-override");
  if (at < 0) return NO_CLASSES;
  const names = new Set<string>();
  const styles = html.slice(Math.max(0, at - STYLE_LIMIT), at + STYLE_LIMIT);
  for (const rule of styles.matchAll(/\.([\w-]{1,60})[^{}<>]{0,60}\{[^{}]{0,300}bidi-override/g)) {
    if (rule[1] !== undefined) names.add(rule[1]);
  }
  return names;
}

/** Reads HTML once, front to back, and keeps what the finders need. Never throws, whatever the input. */
export function parseHtml(html: string): ParsedPage {
  const collector = new PageCollector({
    reversed: findReversedClasses(html),
    concealed: findConcealedNames(html),
  });
  new HtmlScanner(html, collector).run();
  return collector.finish();
}
