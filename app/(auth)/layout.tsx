import type { ReactNode } from "react";
import { DoorFrame } from "@/components/auth/door-frame";

export const dynamic = "force-dynamic";

/** The frame around every screen before a workspace. */
export default function AuthLayout({ children }: { children: ReactNode }) {
  return <DoorFrame>{children}</DoorFrame>;
}
