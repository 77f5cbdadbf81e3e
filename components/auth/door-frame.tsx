import type { ReactNode } from "react";

/** The frame of every screen before a workspace: our mark, and one thing to do. */
export function DoorFrame({ children }: { children: ReactNode }) {
  return (
    <main id="main" className="grid min-h-dvh grid-rows-[auto_1fr] bg-surface">
      <header className="flex h-(--bar) items-center gap-2 px-(--gutter) font-semibold">
        <Mark name="Leadloom" />
        Leadloom
      </header>
      <div className="mx-auto w-full max-w-90 px-4 py-10 sm:py-16">{children}</div>
    </main>
  );
}

/** The first letter of a name, as its sign. */
export function Mark({ name, large = false }: { name: string; large?: boolean }) {
  return (
    <span
      aria-hidden
      className={`grid flex-none place-items-center rounded-sm bg-ink font-semibold text-surface ${large ? "size-9 text-lg" : "size-5 text-2xs"}`}
    >
      {name.charAt(0).toUpperCase()}
    </span>
  );
}

interface DoorHeadProps {
  mark: string;
  title: string;
  children?: ReactNode;
}

/** What this screen is for, above its form. */
export function DoorHead({ mark, title, children }: DoorHeadProps) {
  return (
    <div className="mb-6">
      <Mark name={mark} large />
      <h1 className="mt-5 text-xl tracking-tight">{title}</h1>
      {children && <p className="mt-1 text-pretty text-muted">{children}</p>}
    </div>
  );
}
