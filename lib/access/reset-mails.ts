/** What a mail says. */
interface MailWords {
  subject: string;
  text: string;
}

/** By which somebody chooses a new password. Nothing in it was written by whoever asked. */
export function resetMail(link: string): MailWords {
  return {
    subject: "Choose a new password for Leadloom",
    text: `Somebody asked for a new password for your Leadloom account.

If it was you, open this link and choose one:

${link}

The link is good for one hour, and once. A newer one ends it.

If it was not you, do nothing: your password stays as it is.
`,
  };
}

/**
 * That a password is another now.
 * @param forgot where a new link can be asked for
 */
export function passwordChangedMail(changedAt: Date, forgot: string): MailWords {
  const [day, time = ""] = changedAt.toISOString().split("T");
  return {
    subject: "Your Leadloom password was changed",
    text: `The password of your Leadloom account was changed on ${day} at ${time.slice(0, 5)} UTC. Your other browsers
were signed out.

If it was you, there is nothing to do.

If it was not you, ask for a new password at once, and tell whoever runs
this server:

${forgot}
`,
  };
}
