import { classNames } from "../ui/class-names";

interface CiteProps {
  number: number;
  on: boolean;
  onSelect(): void;
  onPoint(on: boolean): void;
}

/** The number of a source, as a button that shows it. */
export function Cite({ number, on, onSelect, onPoint }: CiteProps) {
  return (
    <button
      type="button"
      aria-label={`Show source ${number}`}
      aria-pressed={on}
      onClick={onSelect}
      onFocus={() => onPoint(true)}
      onBlur={() => onPoint(false)}
      className={classNames(
        "ml-1 inline-grid h-4 min-w-4 place-items-center rounded-xs px-1 align-[1px] text-[10px] leading-none font-medium transition-colors duration-(--fast)",
        on ? "bg-mark-line text-on-mark" : "bg-pressed text-muted hover:bg-line-strong hover:text-ink",
      )}
    >
      {number}
    </button>
  );
}
