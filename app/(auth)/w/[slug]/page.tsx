import { redirect } from "next/navigation";
import { enterAsAnyone } from "../../../enter";

interface WorkspaceDoorProps {
  params: Promise<{ slug: string }>;
}

/**
 * The short address of a workspace: who is in it comes to its first page, who is in another one chooses, everybody else
 * comes to its door. Whether there is such a workspace is not told.
 */
export default async function WorkspaceDoor({ params }: WorkspaceDoorProps) {
  const { slug } = await params;
  const { session, firstRun } = await enterAsAnyone("page /w/[slug]");
  if (firstRun) redirect("/welcome");
  if (session !== null) redirect(session.workspace?.slug === slug ? "/" : "/workspaces");
  redirect(`/sign-in?${new URLSearchParams({ workspace: slug })}`);
}
