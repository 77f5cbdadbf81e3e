import { onceEach } from "./once-each";

/** What the class names of an element say about it. */
export interface ClassMeaning {
  isFooter: boolean;
  isLogo: boolean;
  /** They may mark a part of an hCard. */
  mayBeCard: boolean;
  /** A style sheet of the page shows such elements backwards. */
  isReversed: boolean;
  /** No visitor sees such elements. */
  isConcealed: boolean;
}

const FOOTER = /(?:^|\s)(?:site-?|page-?|main-?)?footer(?:\s|$)/i;
const LOGO = /logo|brand/i;
const CARD =
  /(?:^|\s)(?:vcard|adr|fn|org|tel|email|role|locality|region|postal-code|street-address|country-name|organization-name)(?:\s|$)/i;

const UNSEEN = /(?:^|\s)(?:hidden|d-none|invisible|sr-only|visually-hidden|screen-reader-text)(?:\s|$)/;

export interface StyledNames {
  /** Class names that a style sheet of the page shows backwards. */
  reversed: ReadonlySet<string>;
  /** `.class` and `#id` that one hides. */
  concealed: ReadonlySet<string>;
}

/** Reads the `class` attributes of one page. */
export function classReader({ reversed, concealed }: StyledNames): (className: string) => ClassMeaning {
  return onceEach((className) => ({
    isFooter: FOOTER.test(className),
    isLogo: LOGO.test(className),
    mayBeCard: CARD.test(className),
    isReversed: reversed.size > 0 && namesOf(className).some((name) => reversed.has(name)),
    isConcealed:
      UNSEEN.test(className) ||
      (concealed.size > 0 && namesOf(className).some((name) => concealed.has(`.${name}`))),
  }));
}

/** What no class at all says. */
export const NO_CLASS: ClassMeaning = {
  isFooter: false,
  isLogo: false,
  mayBeCard: false,
  isReversed: false,
  isConcealed: false,
};

function namesOf(className: string): string[] {
  return className.split(/\s+/);
}
