import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { DoorHead } from "@/components/auth/door-frame";
import { findSecondFactor } from "@/lib/models/user/second-factor.store";
import { enterAsPerson } from "../../enter";
import { LiveSecondFactor } from "./live-second-factor";

export const metadata: Metadata = { title: "Second factor" };

/** For a person whose workspace wants a second factor that they do not have. */
export default async function SecondFactorPage() {
  const { db, session } = await enterAsPerson("page /second-factor", "/second-factor");
  if (!session.needsFactor) redirect("/");
  const { confirmed, codesLeft } = await findSecondFactor(db, session.person.id);
  return (
    <>
      <DoorHead mark={session.workspace?.name ?? "L"} title="One more step">
        {session.workspace?.name ?? "This workspace"} wants a second factor of everybody. Set yours up to go
        on.
      </DoorHead>
      <LiveSecondFactor isOn={confirmed} codesLeft={codesLeft} to="/" />
    </>
  );
}
