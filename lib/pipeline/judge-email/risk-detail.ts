import { type EmailClues, judgeEmail } from "./judge-email";

/** The judgement as it is kept with the address's fact. */
export function riskDetail(address: string, clues: EmailClues): { risk: string; riskReasons: string } {
  const { risk, reasons } = judgeEmail(address, clues);
  return { risk, riskReasons: reasons.join("; ") };
}
