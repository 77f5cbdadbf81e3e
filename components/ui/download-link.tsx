import { Download } from "lucide-react";
import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "./button-style";

interface DownloadLinkProps {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  children: ReactNode;
}

/** A plain anchor, because a file is fetched by the browser and not by the router. */
export function DownloadLink({ href, variant = "secondary", size, children }: DownloadLinkProps) {
  return (
    <a href={href} download className={buttonStyle(variant, size)}>
      <Download aria-hidden />
      {children}
    </a>
  );
}
