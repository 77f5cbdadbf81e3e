import { ButtonLink } from "../ui/button-link";
import { DoorHead } from "./door-frame";

/** The link of an invitation opens nothing. */
export function InvitationOver() {
  return (
    <>
      <DoorHead mark="L" title="This invitation is over">
        It was taken, withdrawn, or is older than seven days. Ask whoever invited you for a new one.
      </DoorHead>
      <ButtonLink href="/sign-in">Sign in</ButtonLink>
    </>
  );
}
