import { serve } from "inngest/next";
import { inngest } from "@/inngest/client";
import { functions } from "@/inngest/registry";

/**
 * Where an Inngest server calls the durable functions. Unsigned calls get 401. With the embedded engine nobody has the
 * signing key, so nobody can call.
 */
export const { GET, POST, PUT } = serve({ client: inngest, functions });
