import type { FormFault } from "../auth/form-fault";
import { CodeForm } from "./code-form";

interface AddFactorProps {
  secret: string;
  square: { size: number; path: string };
  fault: FormFault | null;
  busy: boolean;
  onConfirm(code: string): void;
}

/** The square for an authenticator app, its text for who cannot scan, and the first code as proof. */
export function AddFactor({ secret, square, fault, busy, onConfirm }: AddFactorProps) {
  return (
    <div className="grid gap-4">
      <p className="text-pretty">
        Scan this with an authenticator app, or type the key into it. Then type the code that it shows.
      </p>
      {/* Scanners need dark on light, whatever the theme is. */}
      <svg
        role="img"
        aria-label="QR code for your authenticator app"
        viewBox={`0 0 ${square.size} ${square.size}`}
        shapeRendering="crispEdges"
        className="size-44 rounded-md border"
      >
        <rect width={square.size} height={square.size} fill="#fff" />
        <path d={square.path} fill="#000" />
      </svg>
      <p>
        <span className="block text-xs text-muted">Key</span>
        <code className="font-mono text-xs break-all">{secret.match(/.{1,4}/g)?.join(" ")}</code>
      </p>
      <CodeForm label="Code" act="Turn it on" fault={fault} busy={busy} onCode={onConfirm} />
    </div>
  );
}
