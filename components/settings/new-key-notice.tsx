"use client";

import { Check, Copy } from "lucide-react";
import { useState } from "react";
import { Button } from "../ui/button";
import { Input } from "../ui/input";

interface NewKeyNoticeProps {
  secret: string;
  onSeen(): void;
}

/** The one time a key is shown. */
export function NewKeyNotice({ secret, onSeen }: NewKeyNoticeProps) {
  const [copied, setCopied] = useState<"no" | "yes" | "blocked">("no");
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => setCopied("yes"),
      () => setCopied("blocked"),
    );
  return (
    <section aria-label="Your new key" className="mt-4 max-w-170 rounded-md bg-accent-soft p-3">
      <p>
        <b className="font-medium">Copy the key now.</b> It is not shown again, and we keep only its print.
      </p>
      <div className="mt-2 flex gap-2">
        <Input
          readOnly
          aria-label="New API key"
          value={secret}
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
        {copied === "blocked" && "The browser does not let us copy. Select the key and copy it by hand."}
      </p>
    </section>
  );
}
