"use client";

import { useEffect, useRef } from "react";
import { ButtonLink } from "../ui/button-link";
import { DoorHead } from "./door-frame";

/** What happens next, in the same words whether or not somebody has such an account. */
export function ForgotSent({ email }: { email: string }) {
  const said = useRef<HTMLDivElement>(null);
  // The form is gone, and the button that had the focus with it.
  useEffect(() => said.current?.focus(), []);
  return (
    <div ref={said} tabIndex={-1} className="outline-none">
      <DoorHead mark="L" title="Look into your mail">
        If there is an account for <b className="font-medium break-words text-ink">{email}</b>, a link is on
        its way to it.
      </DoorHead>
      <ul className="mb-6 grid list-disc gap-1.5 pl-4 text-pretty text-muted">
        <li>It is good for an hour, and once.</li>
        <li>Nothing there after some minutes? Look in the spam folder.</li>
        <li>Who comes in by a company login has no password here, and gets no mail.</li>
      </ul>
      <ButtonLink href="/sign-in">Back to sign-in</ButtonLink>
    </div>
  );
}
