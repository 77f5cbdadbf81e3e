/** What becomes of a row that speaks of an erased person. */
type Erasing =
  /** The row goes. */
  | "row"
  /** The lines that speak of the person become dots; quotes in what is left keep their places. */
  | "lines"
  /** The columns become null. */
  | "clear";

export interface PersonalTable {
  /** Columns that may hold a person's words. */
  columns: readonly string[];
  /** The columns that tell a row from all others. */
  key: readonly string[];
  erase: Erasing;
}

/**
 * Where data about people may lie, table by table, in the order it is erased in. A table that is neither here nor among
 * the others fails a test.
 */
export const PERSONAL_TABLES = {
  Draft: { columns: ["subject", "body", "sentences"], key: ["id"], erase: "row" },
  Record: { columns: ["cells", "lead", "searchText", "reason", "candidates"], key: ["id"], erase: "row" },
  RowIssue: { columns: ["reason", "cells"], key: ["id"], erase: "row" },
  Fact: { columns: ["value", "detail", "sourceUrl", "quote"], key: ["id"], erase: "row" },
  SourceAsk: { columns: ["answers"], key: ["id"], erase: "row" },
  Page: { columns: ["url", "title", "text"], key: ["id"], erase: "lines" },
  Company: { columns: ["name", "domain", "homeUrl", "reason"], key: ["id"], erase: "row" },
  ModelRequest: { columns: ["request", "answer", "error"], key: ["id"], erase: "row" },
  ModelCall: { columns: ["error"], key: ["id"], erase: "clear" },
  IdempotentAnswer: { columns: ["body"], key: ["workspaceId", "key"], erase: "row" },
  Job: { columns: ["name", "fileName", "reason"], key: ["id"], erase: "lines" },
} as const satisfies Record<string, PersonalTable>;

export type PersonalTableName = keyof typeof PERSONAL_TABLES;

/** Tables without words about the people that leads are, each with the reason; or with an erasure of their own. */
export const OTHER_TABLES = {
  Workspace: "names of teams, chosen by themselves",
  Campaign: "the team's own offer and sender",
  CustomSource: "the team's own providers",
  Upload: "its file is erased with it, see erase-person",
  ApiKey: "names of programs",
  User: "accounts of the team itself; no lead has one",
  Identity: "of the team's accounts, as above",
  Membership: "ids and roles of the team",
  Session: "browsers of the team",
  Invitation: "emails of colleagues, by the team's own hand",
  OidcProvider: "the team's own login",
  PasswordReset: "hashes, of the team's accounts",
  ResetMail: "ids and times, of the team's accounts",
  RecoveryCode: "hashes, of the team's accounts",
  SignInTry: "hashed names, and addresses of machines, that failed to sign in; forgotten after a day",
  ModelBatch: "ids and times of what went to the provider together",
  FactVeto: "ids only; goes with its record",
  SearchIndex: "ids and positions only",
  SearchSlice:
    "a bit for all that share a hash of three letters, over up to 1,000 leads: no word can be read from it",
  WordBlock: "a bit for all that share a hash of three letters, over many rows: no word can be read from it",
  DataKey: "keys",
  AuditEntry: "details are erased by eraseAuditDetails",
  AuditHead: "a position and a seal",
  Suppression: "keyed hashes only: what must be kept so that nobody writes again",
  EngineInbox: "ids only, see eraseFromEngine; who asked for a new password is sealed",
  EngineEvent: "as above",
  EngineRun: "results of steps, see eraseFromEngine",
  EngineStep: "results of steps, see eraseFromEngine",
  EngineQueueItem: "ids only",
  EngineWait: "ids only",
  EngineKey: "ids only",
  EngineLease: "the machine's own",
} as const;
