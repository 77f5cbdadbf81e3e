import { CircleAlert, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { classNames } from "./class-names";

const TONES = {
  plain: { look: "bg-sunken [&>svg]:text-muted", icon: <Info aria-hidden /> },
  warning: { look: "bg-warning-soft [&>svg]:text-warning", icon: <TriangleAlert aria-hidden /> },
  danger: { look: "bg-danger-soft [&>svg]:text-danger", icon: <CircleAlert aria-hidden /> },
};

interface BannerProps {
  tone?: keyof typeof TONES;
  /** A note inside the page has an edge; a banner under the bar runs from side to side. */
  inset?: boolean;
  actions?: ReactNode;
  children: ReactNode;
}

/** A sentence about the whole screen. Put the point in `<b>`. */
export function Banner({ tone = "plain", inset = false, actions, children }: BannerProps) {
  return (
    <div
      role={tone === "danger" ? "alert" : "note"}
      className={classNames(
        "flex min-h-9 flex-none items-start gap-2 py-2 text-muted [&>svg]:mt-0.5 [&_b]:font-medium [&_b]:text-ink",
        inset ? "rounded-md border px-3" : "border-b px-(--gutter)",
        TONES[tone].look,
      )}
    >
      {TONES[tone].icon}
      <div className="min-w-0 flex-1 text-pretty">{children}</div>
      {actions}
    </div>
  );
}
