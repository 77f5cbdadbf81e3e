import { isDisposableEmailDomain } from "disposable-email-domains-js";
import { getDomain } from "tldts";
import type { EmailRisk } from "@/lib/models/fact/shape";
import { isFreeMail } from "./free-mail";
import { mailboxKind } from "./mailbox-kind";

/** How fit an address is to be written to, and why. The reasons are for people, weightiest first. */
export interface EmailJudgement {
  risk: EmailRisk;
  reasons: string[];
}

export interface EmailClues {
  /** Domain of the company's website; null when there is none. */
  domain: string | null;
  /** The company itself gives the address, on its own pages. */
  firstParty: boolean;
  /** What DNS says of the address's domain; absent where it was not asked. */
  mail?: "mx" | "null_mx" | "no_mx" | "no_domain" | "failed";
}

/** RFC 5321 lengths, and the characters that mail systems really take. */
const SYNTAX =
  /^(?=.{3,254}$)(?=.{1,64}@)[a-z\d!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z\d!#$%&'*+/=?^_`{|}~-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+[\p{L}][\p{L}\d-]{0,61}[\p{L}\d]$/iu;

type Remark = [EmailRisk, string];

/** Judges an address by its form, its domain and its proof. No mail server is asked: see docs/email-quality.md. */
export function judgeEmail(address: string, clues: EmailClues): EmailJudgement {
  if (!SYNTAX.test(address)) return { risk: "bad", reasons: ["Not a valid address"] };
  const [local = "", domain = ""] = splitAt(address);
  const remarks = [...ofDomain(domain, clues), ...ofMailbox(local), ...ofProof(clues)];
  const risk = remarks.some(([one]) => one === "bad")
    ? "bad"
    : remarks.some(([one]) => one === "risky")
      ? "risky"
      : "good";
  const order = { bad: 0, risky: 1, good: 2 };
  const reasons = [...remarks].sort(([a], [b]) => order[a] - order[b]).map(([, reason]) => reason);
  return { risk, reasons };
}

function splitAt(address: string): [string, string] {
  const at = address.lastIndexOf("@");
  return [address.slice(0, at), address.slice(at + 1).toLowerCase()];
}

function ofDomain(domain: string, { domain: site, firstParty, mail }: EmailClues): Remark[] {
  const remarks: Remark[] = [];
  if (isDisposableEmailDomain(domain)) remarks.push(["bad", "A throw-away mail service"]);
  if (mail === "null_mx") remarks.push(["bad", "The domain says that it takes no mail"]);
  if (mail === "no_domain") remarks.push(["bad", "The domain does not exist"]);
  if (mail === "no_mx") remarks.push(["risky", "The domain names no mail server"]);
  if (mail === "mx") remarks.push(["good", "The domain takes mail"]);
  const own = site !== null && getDomain(site) !== null && getDomain(site) === getDomain(domain);
  // What the company itself gives out is its address, whoever runs the domain.
  const otherwise: EmailRisk = firstParty ? "good" : "risky";
  if (own) remarks.push(["good", "On the company's own domain"]);
  else if (isFreeMail(domain)) remarks.push([otherwise, "A free mail service"]);
  else if (site !== null) remarks.push([otherwise, "Another domain than the website's"]);
  return remarks;
}

function ofMailbox(local: string): Remark[] {
  const kind = mailboxKind(local);
  if (kind === "nobody") return [["bad", "Nobody reads this mailbox"]];
  return kind === "role" ? [["good", "A shared mailbox"]] : [];
}

function ofProof({ firstParty, mail }: EmailClues): Remark[] {
  if (firstParty) return [["good", "Given on the company's own site"]];
  return [[mail === "mx" ? "good" : "risky", "Not seen on the company's own site"]];
}
