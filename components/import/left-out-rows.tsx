import { CircleX, Copy } from "lucide-react";
import type { RowIssue, TableCheck } from "@/lib/models/upload/shape";
import { countText } from "../ui/count-text";
import { Status } from "../ui/status";
import { Table, Td, Th } from "../ui/table";

/** Reasons with their counts, then the first rows they struck. */
export function LeftOutRows({ check }: { check: TableCheck }) {
  return (
    <>
      <ul className="border-t">
        {check.reasons.map((entry) => (
          <li
            key={`${entry.kind} ${entry.reason}`}
            className="flex min-h-(--row) items-center gap-3 border-b py-1"
          >
            <span className="min-w-10 text-right font-medium">{countText(entry.count)}</span>
            <IssueKind kind={entry.kind} />
            <span className="min-w-0 text-pretty">{entry.reason}</span>
          </li>
        ))}
      </ul>
      {check.firstIssues.length > 0 && (
        <div className="mt-6">
          <Table aria-label="First rows that were left out">
            <thead>
              <tr>
                <Th className="w-1 text-right">Line</Th>
                <Th>Reason</Th>
                <Th className="hidden sm:table-cell">Row</Th>
              </tr>
            </thead>
            <tbody>
              {check.firstIssues.map((issue) => (
                <IssueRow key={`${issue.line} ${issue.kind}`} issue={issue} />
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </>
  );
}

function IssueRow({ issue }: { issue: RowIssue }) {
  return (
    <tr>
      <Td className="text-right text-muted">{countText(issue.line)}</Td>
      <Td className="max-w-80 min-w-0 truncate">{issue.reason}</Td>
      <Td className="hidden max-w-120 truncate text-muted sm:table-cell">
        {issue.cells.filter(Boolean).join(" · ")}
      </Td>
    </tr>
  );
}

function IssueKind({ kind }: Pick<RowIssue, "kind">) {
  if (kind === "duplicate") {
    return (
      <Status tone="plain" icon={<Copy aria-hidden />} className="w-24 flex-none">
        Duplicate
      </Status>
    );
  }
  return (
    <Status tone="danger" icon={<CircleX aria-hidden />} className="w-24 flex-none">
      Faulty
    </Status>
  );
}
