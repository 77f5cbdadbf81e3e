import Link from "next/link";
import { ButtonLink } from "../ui/button-link";
import { ICON_TONE } from "../ui/tone";
import type { Need } from "./props";

/** One row a thing, one act a row; the first act is the primary one. */
export function NeedList({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return <p className="mt-2 text-muted">Everything runs by itself.</p>;
  return (
    <ul className="mt-7">
      {needs.map((need, place) => (
        <li
          key={need.id}
          className={`flex min-h-14 items-center gap-3 border-t py-2 last:border-b [&>svg]:mt-0.5 [&>svg]:self-start ${ICON_TONE[need.tone]}`}
        >
          {need.icon}
          <Link href={need.href} className="group grid min-w-0 flex-1 rounded-sm text-pretty">
            <span className="font-medium decoration-line-strong underline-offset-3 group-hover:underline">
              {need.title}
            </span>
            <span className="text-muted">{need.note}</span>
          </Link>
          <ButtonLink
            href={need.href}
            variant={place === 0 ? "primary" : "secondary"}
            aria-label={`${need.act}: ${need.title}`}
            className="min-w-21"
          >
            {need.act}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
