import { CircleCheck, CircleChevronRight, Hand, TriangleAlert } from "lucide-react";
import type { LeadField } from "@/lib/models/record/shape";
import type { ColumnPreview } from "@/lib/models/upload/shape";
import { Status } from "../ui/status";

const MOSTLY_EMPTY = 0.2;

interface ColumnMatchProps {
  column: ColumnPreview;
  field: LeadField | undefined;
}

/** Why a column goes where it goes. */
export function ColumnMatch({ column, field }: ColumnMatchProps) {
  if (!field) {
    return (
      <Status tone="rest" icon={<CircleChevronRight aria-hidden />}>
        Kept, not used
      </Status>
    );
  }
  if (column.filled < MOSTLY_EMPTY) {
    return (
      <Status tone="warning" icon={<TriangleAlert aria-hidden />}>
        {column.filled === 0
          ? "Empty so far"
          : `Only ${Math.max(1, Math.round(column.filled * 100))}% filled`}
      </Status>
    );
  }
  if (field !== column.guess) {
    return (
      <Status tone="plain" icon={<Hand aria-hidden />}>
        Your choice
      </Status>
    );
  }
  return (
    <Status tone="success" icon={<CircleCheck aria-hidden />}>
      {column.guessedBy === "values" ? "By its values" : "By its name"}
    </Status>
  );
}
