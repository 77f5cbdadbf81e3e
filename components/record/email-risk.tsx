import { MailCheck, MailWarning, MailX } from "lucide-react";
import { emailRiskShape, type Fact } from "@/lib/models/fact/shape";
import { Status } from "../ui/status";

const MARKS = {
  good: { word: "Good", tone: "success", icon: <MailCheck aria-hidden /> },
  risky: { word: "Risky", tone: "warning", icon: <MailWarning aria-hidden /> },
  bad: { word: "Bad", tone: "danger", icon: <MailX aria-hidden /> },
} as const;

/** How fit an email address is to be written to, and why; nothing for other values. */
export function EmailRisk({ detail }: Pick<Fact, "detail">) {
  const risk = emailRiskShape.safeParse(detail?.risk).data;
  if (risk === undefined) return null;
  const { word, tone, icon } = MARKS[risk];
  const reasons = (detail?.riskReasons ?? "").replaceAll("; ", " · ");
  return (
    <span className="flex flex-wrap gap-x-1.5 text-xs">
      <Status tone={tone} icon={icon}>
        {word}
      </Status>
      <span className="text-muted">{reasons}</span>
    </span>
  );
}
