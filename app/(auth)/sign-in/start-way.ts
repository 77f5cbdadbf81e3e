type Started = { ok: true; address: string } | { ok: false; message: string };

interface WayWanted {
  way: string;
  /** Where to go afterwards. */
  to: string;
  purpose?: "connect";
  /** The address of the workspace at whose door it begins. */
  workspace?: string;
}

const OFFLINE = "The server did not answer. Check that Leadloom runs and try again.";

/**
 * Asks our server to begin a sign-in by a provider. A form's own post could not be led on to the provider: the content
 * policy holds forms to our own pages.
 */
export async function startWay(wanted: WayWanted): Promise<Started> {
  const init = { method: "POST", body: JSON.stringify(wanted) };
  const response = await fetch("/api/auth/start", init).catch(() => null);
  const answer: { address?: string; detail?: string } = (await response?.json().catch(() => null)) ?? {};
  if (response?.ok && answer.address !== undefined) return { ok: true, address: answer.address };
  return { ok: false, message: answer.detail ?? OFFLINE };
}
