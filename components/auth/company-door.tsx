"use client";

import { Banner } from "../ui/banner";
import { Button } from "../ui/button";
import { Field } from "../ui/field";
import { Input } from "../ui/input";
import { TextLink } from "../ui/text-link";

interface CompanyDoorProps {
  /** An address that was asked for and has no login of its own; empty before one was. */
  missed: string;
  /** Where to go after signing in. */
  to: string;
}

/** Asks which workspace's own login somebody wants. */
export function CompanyDoor({ missed, to }: CompanyDoorProps) {
  return (
    <form action="/sign-in" className="grid gap-4">
      {to !== "/" && <input type="hidden" name="to" value={to} />}
      {missed !== "" && (
        <Banner inset>
          No company login at <b>{missed}</b>.
        </Banner>
      )}
      <Field
        label="Address of your workspace"
        hint="Your company tells you: it is in the link you were given."
      >
        {(control) => (
          <Input
            {...control}
            name="company"
            required
            autoCapitalize="none"
            autoComplete="organization"
            maxLength={40}
            placeholder="acme"
            className="h-9"
          />
        )}
      </Field>
      <Button type="submit" variant="primary" size="lg">
        Go on
      </Button>
      <p className="text-center">
        <TextLink href="/sign-in">Sign in with a password</TextLink>
      </p>
    </form>
  );
}
