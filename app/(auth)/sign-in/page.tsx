import type { Metadata } from "next";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { CompanyDoor } from "@/components/auth/company-door";
import { DoorHead } from "@/components/auth/door-frame";
import { Banner } from "@/components/ui/banner";
import { readStepNote } from "@/lib/access/oidc/step-note";
import { wayFaultWords } from "@/lib/access/oidc/way-error";
import { waysInto } from "@/lib/access/oidc/ways-into";
import { returnPath } from "@/lib/access/return-path";
import { isSignUpOpen } from "@/lib/access/sign-up";
import { enterAsAnyone } from "../../enter";
import { LiveCodeStep } from "./live-code-step";
import { LiveSignIn } from "./live-sign-in";
import { LiveWays } from "./live-ways";

export const metadata: Metadata = { title: "Sign in" };

interface SignInPageProps {
  searchParams: Promise<
    Record<"to" | "workspace" | "company" | "fault" | "step", string | string[] | undefined>
  >;
}

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? value[0] : value);

export default async function SignInPage({ searchParams }: SignInPageProps) {
  const query = await searchParams;
  const to = returnPath(first(query.to));
  // Who asks for a company login is told where there is none; an address of a workspace says where to go, and no more.
  const company = first(query.company)?.trim().toLowerCase();
  const workspace = company ?? first(query.workspace)?.trim().toLowerCase() ?? "";
  const { db, session, firstRun } = await enterAsAnyone("page /sign-in");
  if (firstRun) redirect("/welcome");
  if (session !== null) redirect(to);
  const { ways, own } = await waysInto(db, workspace);
  const words = wayFaultWords(first(query.fault));
  const signUpOpen = await isSignUpOpen(db);
  if (isAtCode(first(query.step), await headers()))
    return (
      <>
        <DoorHead mark="L" title="One more step">
          Your account has a second factor.
        </DoorHead>
        <LiveCodeStep to={to} workspace={workspace} />
      </>
    );
  return (
    <>
      <DoorHead mark="L" title="Sign in" />
      <div className="grid gap-6">
        {words !== null && (
          <Banner tone="danger" inset>
            {words}
          </Banner>
        )}
        {own === null && company !== undefined ? (
          <CompanyDoor missed={company} to={to} />
        ) : (
          <>
            {ways.length > 0 && <LiveWays ways={ways} first={own !== null} to={to} workspace={workspace} />}
            <LiveSignIn
              to={to}
              workspace={workspace}
              signUpOpen={signUpOpen}
              company={own}
              isSecond={ways.length > 0}
            />
          </>
        )}
      </div>
    </>
  );
}

/** Whether a login has said who it is, and their code is all that is missing. */
function isAtCode(step: string | undefined, given: Headers): boolean {
  return step === "code" && readStepNote(given, new Date())?.step === "code";
}
