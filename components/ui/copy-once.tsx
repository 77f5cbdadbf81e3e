"use client";

import { Check, Copy } from "lucide-react";
import { type ReactNode, useState } from "react";
import { Button } from "./button";
import { Input } from "./input";

interface CopyOnceProps {
  /** What the notice is, for who cannot see it: `Your new key`. */
  name: string;
  /** The label of the text: `New API key`. */
  label: string;
  text: string;
  /** What to know about it. Put the point in `<b>`. */
  children: ReactNode;
  onSeen(): void;
}

/** A text that is shown this once, to be copied now. */
export function CopyOnce({ name, label, text, children, onSeen }: CopyOnceProps) {
  const [copied, setCopied] = useState<"no" | "yes" | "blocked">("no");
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied("yes"),
      () => setCopied("blocked"),
    );
  return (
    <section aria-label={name} className="mt-4 max-w-170 rounded-md bg-accent-soft p-3 [&_b]:font-medium">
      <p>{children}</p>
      <div className="mt-2 flex gap-2">
        <Input
          readOnly
          aria-label={label}
          value={text}
          onFocus={(event) => event.currentTarget.select()}
          className="font-mono text-xs"
        />
        <Button icon={copied === "yes" ? <Check aria-hidden /> : <Copy aria-hidden />} onClick={copy}>
          {copied === "yes" ? "Copied" : "Copy"}
        </Button>
        <Button variant="ghost" onClick={onSeen}>
          Done
        </Button>
      </div>
      <p role="status" className="mt-1 text-xs text-muted">
        {copied === "blocked" && "The browser does not let us copy. Select the text and copy it by hand."}
      </p>
    </section>
  );
}
