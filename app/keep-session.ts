import { cookies } from "next/headers";
import { SESSION_LIMIT, sessionCookie } from "@/lib/access/session-cookie";

/** Gives the browser the token of its session. */
export async function keepSession(headers: Headers, token: string): Promise<void> {
  const { name, options } = sessionCookie(headers);
  (await cookies()).set(name, token, { ...options, maxAge: SESSION_LIMIT / 1000 });
}

/** Takes the token out of the browser. */
export async function dropSession(headers: Headers): Promise<void> {
  const { name, options } = sessionCookie(headers);
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}
