import type { EmailLanguage } from "../../pick-language";

/** How a language says whose child somebody is: `his daughter Anna`; and `the founder's daughter`. */
export interface KinWords {
  /** What stands before the word for the kin, with what it leaves there: `pela` of `pela filha`. */
  owner: RegExp;
  kin: string;
  /** The kin, as that of the founder; `owner` is what stood before it. */
  ofFounder: (kin: string, owner: string) => string[];
}

const FEMALE = /^(?:her|ihre?[mnrs]?|haar|jej)$/iu;

const owner = (words: string) => new RegExp(`^(?:${words})$`, "iu");

const BY_LANGUAGE: Record<EmailLanguage, KinWords> = {
  en: {
    owner: owner("his|her"),
    kin: "daughter|son|granddaughter|grandson|niece|nephew|brother|sister|widow|grandchildren|children|sons|daughters",
    ofFounder: (kin) => [`founder's ${kin}`],
  },
  de: {
    owner: owner("sein|seine|seinem|seinen|seiner|ihr|ihre|ihrem|ihren|ihrer"),
    kin: "Tochter|Sohn|Sohnes|Enkelin|Enkel|Nichte|Neffe|Neffen|Bruder|Schwester|Witwe",
    ofFounder: (kin, said) => [`${kin} ${FEMALE.test(said) ? "der Gründerin" : "des Gründers"}`],
  },
  fr: {
    owner: owner("son|sa"),
    kin: "fille|fils|petite-fille|petit-fils|nièce|neveu|frère|sœur|veuve",
    ofFounder: (kin) => [`${kin} du fondateur`, `${kin} de la fondatrice`],
  },
  es: {
    owner: owner("su|la|el"),
    kin: "hija|hijo|nieta|nieto|sobrina|sobrino|hermana|hermano|viuda",
    ofFounder: (kin) => [`${kin} del fundador`, `${kin} de la fundadora`],
  },
  it: {
    owner: owner("la|il|dalla|dal|sua|suo"),
    kin: "figlia|figlio|nipote|sorella|fratello|vedova",
    ofFounder: (kin) => [`${kin} del fondatore`, `${kin} della fondatrice`],
  },
  nl: {
    owner: owner("zijn|haar"),
    kin: "dochter|zoon|kleindochter|kleinzoon|nicht|neef|broer|zus|zuster|weduwe",
    ofFounder: (kin, said) => [`${kin} van de ${FEMALE.test(said) ? "oprichtster" : "oprichter"}`],
  },
  pt: {
    owner: owner("a|o|pela|pelo|sua|seu"),
    kin: "filha|filho|neta|neto|sobrinha|sobrinho|irmã|irmão|viúva",
    ofFounder: (kin) => [`${kin} do fundador`, `${kin} da fundadora`],
  },
  pl: {
    owner: owner("jego|jej"),
    kin: "córka|syn|wnuczka|wnuk|bratanica|bratanek|brat|siostra|wdowa",
    ofFounder: (kin, said) => [`${kin} ${FEMALE.test(said) ? "założycielki" : "założyciela"}`],
  },
};

/** A language's words for kin. */
export function kinWordsOf(language: EmailLanguage): KinWords {
  return BY_LANGUAGE[language];
}
