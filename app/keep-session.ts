import { cookies } from "next/headers";
import { SESSION_LIMIT, sessionCookie } from "@/lib/access/session-cookie";
import { OUT_COOKIE } from "@/lib/access/signed-out";

/** Gives the browser the token of its session. */
export async function keepSession(headers: Headers, token: string): Promise<void> {
  const { name, options } = sessionCookie(headers);
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_LIMIT / 1000 });
}

/** Takes the token out of the browser, and has the next page clear what it kept. */
export async function dropSession(headers: Headers): Promise<void> {
  const { name, options } = sessionCookie(headers);
  const jar = await cookies();
  jar.set(name, "", { ...options, maxAge: 0 });
  if (options.secure) jar.set(OUT_COOKIE.name, "yes", OUT_COOKIE.options);
}
