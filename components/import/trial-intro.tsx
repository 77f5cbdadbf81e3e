import { FileText, Globe, Mail } from "lucide-react";
import { plural } from "../ui/count-text";
import { moneyText } from "../ui/money-text";

interface TrialIntroProps {
  first: number;
  capUsd: number | null;
}

/** What is about to happen, before the trial is started. */
export function TrialIntro({ first, capUsd }: TrialIntroProps) {
  const steps = [
    {
      icon: <Globe aria-hidden />,
      name: "Find the website",
      note: "Judged by what its pages say; no match is a result too",
    },
    {
      icon: <FileText aria-hidden />,
      name: "Read it",
      note: "Emails, phones, people and facts, each with its quote",
    },
    {
      icon: <Mail aria-hidden />,
      name: "Write the email",
      note: "From those facts and your brief, nothing else",
    },
  ];
  return (
    <>
      <ol className="max-w-170 border-t">
        {steps.map((step) => (
          <li
            key={step.name}
            className="flex items-start gap-3 border-b py-3 [&>svg]:mt-0.5 [&>svg]:text-muted"
          >
            {step.icon}
            <div>
              <p className="font-medium">{step.name}</p>
              <p className="text-muted">{step.note}</p>
            </div>
          </li>
        ))}
      </ol>
      <p className="mt-4 text-muted">
        {plural(first, "row")}, usually under a minute.{" "}
        {capUsd === null ? "No cap is set." : `The cap of ${moneyText(capUsd)} holds for the trial too.`}
      </p>
    </>
  );
}
