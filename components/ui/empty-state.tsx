import type { ReactNode } from "react";

interface EmptyStateProps {
  title: string;
  /** The rank of the title: 1 where nothing else on the screen has a title. */
  level?: 1 | 2;
  children?: ReactNode;
  /** One main act, and at most one more. */
  actions?: ReactNode;
}

/** Says why there is nothing here and what to do about it. */
export function EmptyState({ title, level = 2, children, actions }: EmptyStateProps) {
  const Title = level === 1 ? "h1" : "h2";
  return (
    <div className="grid justify-items-center gap-1.5 px-(--gutter) py-12 text-center">
      <Title>{title}</Title>
      {children && <div className="max-w-[44ch] text-balance text-muted">{children}</div>}
      {actions && <div className="mt-3 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
