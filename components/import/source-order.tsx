import { ArrowDown, ArrowUp } from "lucide-react";
import { Checkbox } from "../ui/checkbox";
import { IconButton } from "../ui/icon-button";
import type { SourceChoice } from "./props";

interface SourceOrderProps {
  sources: readonly SourceChoice[];
  /** Ids in the order in which they are asked. */
  chosen: readonly string[];
  onChosen(chosen: string[]): void;
  /** Without the notes, where the list stands a second time. */
  brief?: boolean;
}

/** Which sources are asked and in which order: those that are chosen stand first, in their order. */
export function SourceOrder({ sources, chosen, onChosen, brief = false }: SourceOrderProps) {
  const rest = sources.filter(({ id }) => !chosen.includes(id));
  const toggle = (id: string, on: boolean) =>
    onChosen(on ? [...chosen, id] : chosen.filter((one) => one !== id));
  return (
    <ol className="border-t">
      {chosen.map((id, at) => (
        <Row
          key={id}
          source={sources.find((one) => one.id === id) ?? gone(id)}
          brief={brief}
          onToggle={(on) => toggle(id, on)}
          moves={{ at, last: chosen.length - 1, onMove: (by) => onChosen(moved(chosen, at, by)) }}
        />
      ))}
      {rest.map((source) => (
        <Row key={source.id} source={source} brief={brief} onToggle={(on) => toggle(source.id, on)} />
      ))}
    </ol>
  );
}

interface RowProps {
  source: SourceChoice;
  brief: boolean;
  onToggle(on: boolean): void;
  /** Of a chosen source. */
  moves?: { at: number; last: number; onMove(by: -1 | 1): void };
}

function Row({ source, brief, onToggle, moves }: RowProps) {
  return (
    <li className="flex items-start gap-2 border-b py-1.5">
      <span aria-hidden className="w-4 flex-none pt-0.5 text-right text-faint">
        {moves ? moves.at + 1 : ""}
      </span>
      <div className="min-w-0 flex-1">
        <Checkbox
          checked={moves !== undefined}
          onChecked={onToggle}
          label={source.name}
          note={brief ? undefined : source.note}
        />
      </div>
      {moves && (
        <span className="flex flex-none">
          <IconButton
            size="sm"
            label={`Ask ${source.name} earlier`}
            icon={<ArrowUp aria-hidden />}
            disabled={moves.at === 0}
            onClick={() => moves.onMove(-1)}
          />
          <IconButton
            size="sm"
            label={`Ask ${source.name} later`}
            icon={<ArrowDown aria-hidden />}
            disabled={moves.at === moves.last}
            onClick={() => moves.onMove(1)}
          />
        </span>
      )}
    </li>
  );
}

/** A brief that was taken over may name a source that was deleted since. */
function gone(id: string): SourceChoice {
  return { id, name: id, note: "There is no such source any more. Take it off the list." };
}

function moved(chosen: readonly string[], at: number, by: -1 | 1): string[] {
  const next = chosen.filter((_, index) => index !== at);
  next.splice(at + by, 0, ...chosen.slice(at, at + 1));
  return next;
}
