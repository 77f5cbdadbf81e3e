import { roleName } from "../members/role-options";
import { Button } from "../ui/button";
import { Table, Td, Th } from "../ui/table";
import { TimeAgo } from "../ui/time-ago";
import type { ApiKey } from "./props";

interface KeyTableProps {
  keys: readonly ApiKey[];
  /** Null for who may look and nothing else. */
  acts: { onRevoke(key: ApiKey): void; onRotate(key: ApiKey): void } | null;
}

/** The workspace's keys: what each may do, who made it, and until when it works. */
export function KeyTable({ keys, acts }: KeyTableProps) {
  return (
    <Table aria-label="API keys">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Key</Th>
          <Th className="max-sm:hidden">Role</Th>
          <Th className="max-lg:hidden">Made by</Th>
          <Th className="max-sm:hidden">Last used</Th>
          <Th className="max-md:hidden">Works until</Th>
          {acts && (
            <Th>
              <span className="sr-only">Acts</span>
            </Th>
          )}
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <KeyRow key={key.id} apiKey={key} acts={acts} />
        ))}
      </tbody>
    </Table>
  );
}

function KeyRow({ apiKey, acts }: Pick<KeyTableProps, "acts"> & { apiKey: ApiKey }) {
  const { name, prefix, role, madeBy, lastUsedAt, expiresAt } = apiKey;
  return (
    <tr>
      <Td className="max-w-50 truncate font-medium max-sm:max-w-28">{name}</Td>
      <Td className="font-mono text-xs text-muted">{prefix}…</Td>
      <Td className="max-sm:hidden">{roleName(role)}</Td>
      <Td className="max-w-40 truncate text-muted max-lg:hidden">{madeBy || "Unknown"}</Td>
      <Td className="text-muted max-sm:hidden">{lastUsedAt ? <TimeAgo at={lastUsedAt} /> : "Never"}</Td>
      <Td className="text-muted max-md:hidden">
        {expiresAt ? expiresAt.slice(0, 16).replace("T", " ") : "Revoked"}
      </Td>
      {acts && (
        <Td className="text-right">
          <span className="inline-flex gap-1.5">
            <Button size="sm" aria-label={`Rotate ${name}`} onClick={() => acts.onRotate(apiKey)}>
              Rotate
            </Button>
            <Button size="sm" aria-label={`Revoke ${name}`} onClick={() => acts.onRevoke(apiKey)}>
              Revoke
            </Button>
          </span>
        </Td>
      )}
    </tr>
  );
}
