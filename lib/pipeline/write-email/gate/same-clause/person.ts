import type { EmailLanguage } from "../../pick-language";

/** How a language turns `we` of a page into `you` of an email. All words are folded. */
interface Person {
  /** Each word for the reader, with the words for us that it may stand for. */
  pairs: ReadonlyMap<string, ReadonlySet<string>>;
  /** Those of them that are other words too, and may stand as they are: Spanish `se`. */
  mayStay: ReadonlySet<string>;
  /** We and you as who does it. */
  we: ReadonlySet<string>;
  you: ReadonlySet<string>;
  /** You may stand beside a verb that needs no word for us. */
  mayBeAdded: boolean;
}

function person(source: {
  pairs: string;
  mayStay?: string;
  we: string;
  you: string;
  mayBeAdded?: boolean;
}): Person {
  const list = (words: string) => new Set(words.split(" ").filter((word) => word !== ""));
  const pairs = source.pairs.split(/\s+/).map((pair): [string, ReadonlySet<string>] => {
    const [said = "", carried = ""] = pair.split("=");
    return [said, new Set(carried.split("|"))];
  });
  return {
    pairs: new Map(pairs),
    mayStay: list(source.mayStay ?? ""),
    we: list(source.we),
    you: list(source.you),
    mayBeAdded: source.mayBeAdded ?? false,
  };
}

export const PERSONS: Record<EmailLanguage, Person> = {
  en: person({
    pairs: "you=we|us your=our yours=ours yourself=ourselves yourselves=ourselves",
    we: "we",
    you: "you",
  }),
  de: person({
    pairs:
      "sie=wir|uns ihnen=uns ihr=unser ihre=unsere ihrem=unserem|unserm ihren=unseren|unsern ihrer=unserer ihres=unseres sich=uns",
    mayStay: "sich",
    we: "wir",
    you: "sie",
  }),
  fr: person({ pairs: "vous=nous votre=notre vos=nos", we: "nous", you: "vous" }),
  es: person({
    pairs:
      "ustedes=nosotros su=nuestro|nuestra sus=nuestros|nuestras se=nos les=nos vosotros=nosotros vuestro=nuestro vuestra=nuestra vuestros=nuestros vuestras=nuestras os=nos",
    mayStay: "se les",
    we: "nosotros",
    you: "ustedes vosotros",
    mayBeAdded: true,
  }),
  it: person({
    pairs: "voi=noi vi=ci ve=ce vostro=nostro vostra=nostra vostri=nostri vostre=nostre",
    we: "noi",
    you: "voi",
    mayBeAdded: true,
  }),
  nl: person({
    pairs:
      "u=we|wij|ons uw=ons|onze je=we|wij|ons|onze jullie=we|wij|ons|onze jij=wij|we jou=ons jouw=ons|onze zich=ons",
    mayStay: "zich",
    we: "we wij",
    you: "u je jij jullie",
  }),
  pt: person({
    pairs:
      "voces=nos seu=nosso sua=nossa seus=nossos suas=nossas se=nos vosso=nosso vossa=nossa vossos=nossos vossas=nossas",
    mayStay: "se",
    we: "nos",
    you: "voces",
    mayBeAdded: true,
  }),
  pl: person({
    pairs:
      "panstwo=my|nas panstwa=nas|nasz|nasza|nasze|naszego|naszej|naszych|naszym|naszymi|naszemu panstwu=nam panstwem=nami",
    we: "my",
    you: "panstwo",
    mayBeAdded: true,
  }),
};
