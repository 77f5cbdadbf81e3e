import { ButtonLink } from "../ui/button-link";
import { DoorHead } from "./door-frame";

/** How to get back in where this server sends no mail: a person has to help. */
export function ForgotHelp({ isOver }: { isOver: boolean }) {
  return (
    <>
      <DoorHead mark="L" title={isOver ? "This link is over" : "Forgot the password?"}>
        {isOver ? WHY_OVER : "This server sends no mail, so whoever runs it makes you a link."}
      </DoorHead>
      <p className="text-pretty text-muted">Ask them to run, where Leadloom runs,</p>
      <code className="my-3 block rounded-md bg-sunken p-3 font-mono text-xs break-words">
        npm run cli -- users reset-link --email your@email
      </code>
      <p className="mb-6 text-pretty text-muted">
        and to send you what it prints. The link is good for an hour, and once.
      </p>
      <ButtonLink href="/sign-in">Back to sign-in</ButtonLink>
    </>
  );
}

const WHY_OVER = "It was used, a newer one was made, or it is older than an hour.";

/** A link that is over, where a new one can be asked for. */
export function LinkOver() {
  return (
    <>
      <DoorHead mark="L" title="This link is over">
        {WHY_OVER}
      </DoorHead>
      <ButtonLink href="/forgot" variant="primary">
        Ask for a new one
      </ButtonLink>
    </>
  );
}
