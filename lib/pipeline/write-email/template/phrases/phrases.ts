/** What a subject line may mention. Absent means: not known, leave it out. */
export interface SubjectParts {
  company: string | null;
  firstName: string | null;
  senderCompany: string;
}

/**
 * The template writer's sentences in one language. Each list holds wordings of the same thought;
 * none says anything about the reader beyond what its arguments carry.
 */
export interface Phrases {
  greetFriendly: (name: string) => string;
  greetFormal: (name: string) => string;
  greetTeam: (company: string) => string;
  greetAnyone: string;
  /** Introduces words of the reader's own website, already trimmed. */
  quote: ((words: string) => string)[];
  /** Says only that we read the website. */
  readSite: ((site: string) => string)[];
  /** Says where the reader's company is, as its website gives it. */
  basedIn: ((city: string) => string)[];
  introduce: ((name: string, company: string) => string)[];
  /** Asks for the right person; asserts nothing. */
  rightPerson: string[];
  /** Leads from the opening to the offer. */
  bridge: string[];
  /** Calls to action for a brief that has none. */
  ask: string[];
  closeFriendly: string;
  closeFormal: string;
  /** From the most to the least specific; the last ones need no name at all. */
  subjects: (parts: SubjectParts) => (string | null)[];
}
