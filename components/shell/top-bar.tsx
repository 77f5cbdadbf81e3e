import { ChevronRight } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";

export interface Crumb {
  name: string;
  href: string;
}

interface TopBarProps {
  /** Where this screen hangs, outermost first. */
  crumbs?: readonly Crumb[];
  title: string;
  /** State or date, right after the title. */
  aside?: ReactNode;
  /** The acts of the screen; the primary one stands last. */
  actions?: ReactNode;
}

/** The bar of a screen: where we are, and what can be done here. */
export function TopBar({ crumbs = [], title, aside, actions }: TopBarProps) {
  return (
    <header className="flex h-(--bar) flex-none items-center gap-2 border-b px-(--gutter)">
      <nav aria-label="Path" className="flex min-w-0 items-center gap-1.5">
        {crumbs.map((crumb) => (
          <span key={crumb.href} className="hidden min-w-0 items-center gap-1.5 sm:flex">
            <Link href={crumb.href} className="truncate rounded-xs text-muted hover:text-ink">
              {crumb.name}
            </Link>
            <ChevronRight aria-hidden className="text-faint [--icon:14px]" />
          </span>
        ))}
        <h1 className="truncate">{title}</h1>
      </nav>
      {aside && <div className="flex min-w-0 flex-none items-center gap-2 text-muted">{aside}</div>}
      {actions && <div className="ml-auto flex flex-none items-center gap-2">{actions}</div>}
    </header>
  );
}
