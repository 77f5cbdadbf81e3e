import type { RecordRow } from "@/lib/models/record/shape";
import { companyNameOf } from "../record/company-name";
import { RecordStatusWord } from "../record/record-status";
import { domainOf } from "../record/web-address";
import { Money } from "../ui/money";
import { Table, Td, Th } from "../ui/table";

interface TrialRowsProps {
  rows: readonly RecordRow[];
  onOpen(recordId: string): void;
}

/** The few rows of the trial; a press opens one in a panel beside. */
export function TrialRows({ rows, onOpen }: TrialRowsProps) {
  return (
    <div className="mt-6">
      <Table aria-label="Rows of the trial" className="table-fixed">
        <thead>
          <tr>
            <Th className="sm:w-2/7">Company</Th>
            <Th className="hidden sm:table-cell">Website</Th>
            <Th className="w-36">State</Th>
            <Th className="hidden md:table-cell">Email found</Th>
            <Th className="hidden lg:table-cell">Subject</Th>
            <Th className="hidden w-24 text-right sm:table-cell">Cost</Th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <TrialRow key={row.id} row={row} onOpen={onOpen} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function TrialRow({ row, onOpen }: { row: RecordRow; onOpen(recordId: string): void }) {
  return (
    <tr className="hover:[&>td]:bg-hover">
      <Td className="truncate">
        <button
          type="button"
          onClick={() => onOpen(row.id)}
          className="max-w-full truncate rounded-xs align-bottom font-medium underline decoration-transparent underline-offset-3 hover:decoration-line-strong"
        >
          {companyNameOf(row)}
        </button>
        <span className="block truncate text-xs text-muted sm:hidden">{row.subject ?? row.reason}</span>
      </Td>
      <Td className="hidden truncate text-muted sm:table-cell">{row.website && domainOf(row.website)}</Td>
      <Td>
        <RecordStatusWord record={row} />
      </Td>
      <Td className="hidden truncate text-muted md:table-cell">{row.emails.join(", ")}</Td>
      <Td className="hidden truncate text-muted lg:table-cell">{row.subject ?? row.reason}</Td>
      <Td className="hidden text-right text-muted sm:table-cell">
        <Money usd={row.costUsd} />
      </Td>
    </tr>
  );
}
