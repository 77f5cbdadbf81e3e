import type { Connection } from "../settings/props";
import { Banner } from "../ui/banner";
import { TextLink } from "../ui/text-link";

/** Says what stands in, and links to the setting. It never blocks the page. */
export function StandInBanner({ connections }: { connections: readonly Connection[] }) {
  const told = connections.filter(
    ({ id, state }) => state !== "connected" && (id === "model" || id === "search"),
  );
  const first = told[0];
  if (!first) return null;
  const names = told.map((connection) => connection.using).join(" and ");
  return (
    <Banner tone={told.some((connection) => connection.state === "problem") ? "danger" : "plain"}>
      <b>At work: {names}.</b> {first.meaning} <TextLink href="/settings">Connect the real thing</TextLink>
    </Banner>
  );
}
