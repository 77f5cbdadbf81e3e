import { classNames } from "./class-names";

/** Stands where text will stand, in its size, so that nothing jumps. Give it a width. */
export function Skeleton({ className }: { className?: string }) {
  return (
    <span
      aria-hidden
      className={classNames("block h-2.5 animate-breathe rounded-xs bg-pressed", className ?? "w-full")}
    />
  );
}
