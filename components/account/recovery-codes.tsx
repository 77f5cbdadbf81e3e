"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "../ui/button";

/** Ten codes, this once. */
export function RecoveryCodes({ codes, onDone }: { codes: readonly string[]; onDone(): void }) {
  const [copied, setCopied] = useState<"no" | "yes" | "blocked">("no");
  const copy = () =>
    navigator.clipboard.writeText(codes.join("\n")).then(
      () => setCopied("yes"),
      () => setCopied("blocked"),
    );
  return (
    <section aria-label="Recovery codes" className="max-w-120 rounded-md bg-accent-soft p-3">
      <p className="text-pretty">
        <b className="font-medium">Keep these codes.</b> Each lets you in once when your phone is gone. They
        are not shown again.
      </p>
      <ul className="my-3 grid grid-cols-1 gap-x-6 gap-y-1 font-mono text-xs sm:grid-cols-2">
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className="flex gap-2">
        <Button icon={copied === "yes" ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={copy}>
          {copied === "yes" ? "Copied" : "Copy"}
        </Button>
        <Button variant="primary" onClick={onDone}>
          I have kept them
        </Button>
      </div>
      <p role="status" className="mt-1 text-xs text-muted">
        {copied === "blocked" && "The browser does not let us copy. Select the codes and copy them by hand."}
      </p>
    </section>
  );
}
