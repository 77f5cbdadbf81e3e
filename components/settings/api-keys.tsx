"use client";

import { useState } from "react";
import { Button } from "../ui/button";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Table, Td, Th } from "../ui/table";
import { TimeAgo } from "../ui/time-ago";
import { NewKeyForm } from "./new-key-form";
import { NewKeyNotice } from "./new-key-notice";
import type { ApiKey, ApiKeysProps } from "./props";

/** Keys for the REST interface. A key is shown once, when it is made. */
export function ApiKeys({ keys, newKey, busy, onCreate, onRevoke, onSeen }: ApiKeysProps) {
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  return (
    <>
      <NewKeyForm busy={busy} onCreate={onCreate} />
      {newKey && <NewKeyNotice secret={newKey} onSeen={onSeen} />}
      {keys.length === 0 ? (
        <p className="mt-6 text-muted">No key yet. Programs need one to use the REST interface.</p>
      ) : (
        <div className="mt-6">
          <KeyTable keys={keys} onRevoke={setRevoking} />
        </div>
      )}
      <ConfirmDialog
        open={revoking !== null}
        onClose={() => setRevoking(null)}
        title={`Revoke “${revoking?.name ?? ""}”?`}
        act="Revoke the key"
        keep="Keep it"
        onAct={() => revoking && onRevoke(revoking.id)}
      >
        Programs that use it are refused from now on. It cannot be brought back.
      </ConfirmDialog>
    </>
  );
}

function KeyTable({ keys, onRevoke }: { keys: readonly ApiKey[]; onRevoke(key: ApiKey): void }) {
  return (
    <Table aria-label="API keys">
      <thead>
        <tr>
          <Th>Name</Th>
          <Th>Key</Th>
          <Th className="max-sm:hidden">Made</Th>
          <Th className="max-sm:hidden">Last used</Th>
          <Th>
            <span className="sr-only">Acts</span>
          </Th>
        </tr>
      </thead>
      <tbody>
        {keys.map((key) => (
          <tr key={key.id}>
            <Td className="max-w-60 truncate font-medium">{key.name}</Td>
            <Td className="font-mono text-xs text-muted">{key.prefix}…</Td>
            <Td className="text-muted max-sm:hidden">
              <TimeAgo at={key.createdAt} />
            </Td>
            <Td className="text-muted max-sm:hidden">
              {key.lastUsedAt ? <TimeAgo at={key.lastUsedAt} /> : "Never"}
            </Td>
            <Td className="text-right">
              <Button size="sm" aria-label={`Revoke ${key.name}`} onClick={() => onRevoke(key)}>
                Revoke
              </Button>
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
