import type { ParsedPage } from "./collect/parsed-page";

const ASKS_FOR_SCRIPTS =
  /(?:enable|activate|turn on|requires?|need|without|aktivier|einschalten|activer|activar|habilit|abilita|inschakelen|włącz)[^.]{0,60}javascript|javascript[^.]{0,60}(?:enable|disabled|required|activ|aktiv|habilit|abilit|nécessaire|erforderlich)/i;
const BUNDLE =
  /(?:main|app|index|bundle|runtime|vendor|chunk|polyfills)[\w.-]*\.m?js|\/_next\/|\/_nuxt\/|\/static\/js\/|\/assets\/index/i;
/** Letters below which a page says nothing: less than one sentence and a menu. */
const ALMOST_NOTHING = 200;
const LITTLE = 600;

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/**
 * Whether a page is only a shell that scripts fill. A page that shows text as served is not one, however many
 * scripts it loads.
 */
export function needsScripts(page: ParsedPage): boolean {
  if (page.scripts.count === 0) return false;
  if (page.visible.length > LITTLE * 4) return false;
  const letters = countLetters(page.visible);
  if (letters >= LITTLE) return false;
  const asks = ASKS_FOR_SCRIPTS.test(page.noscript) || ASKS_FOR_SCRIPTS.test(page.visible);
  const bundled = page.scripts.sources.some((source) => BUNDLE.test(source));
  if (letters < ALMOST_NOTHING) return asks || page.hasShellRoot || bundled || letters < 20;
  return asks && page.hasShellRoot;
}
