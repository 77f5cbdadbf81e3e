"use client";

import { useState } from "react";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { KeyTable } from "./key-table";
import { NewKeyForm } from "./new-key-form";
import { NewKeyNotice } from "./new-key-notice";
import type { ApiKey, ApiKeysProps } from "./props";
import { RotateKeyDialog } from "./rotate-key-dialog";

/** Keys for the REST interface. A key is shown once, when it is made. */
export function ApiKeys({
  keys,
  keyRoles,
  newKey,
  busy,
  onCreate,
  onRotate,
  onRevoke,
  onSeen,
}: ApiKeysProps) {
  const [revoking, setRevoking] = useState<ApiKey | null>(null);
  const [rotating, setRotating] = useState<ApiKey | null>(null);
  const acts = keyRoles === null ? null : { onRevoke: setRevoking, onRotate: setRotating };
  return (
    <>
      {keyRoles && <NewKeyForm roles={keyRoles} busy={busy} onCreate={onCreate} />}
      {newKey && <NewKeyNotice secret={newKey} onSeen={onSeen} />}
      {keys.length === 0 ? (
        <p className="mt-6 text-muted">No key yet. Programs need one to use the REST interface.</p>
      ) : (
        <div className="mt-6">
          <KeyTable keys={keys} acts={acts} />
        </div>
      )}
      {rotating && (
        <RotateKeyDialog
          name={rotating.name}
          onClose={() => setRotating(null)}
          onRotate={(hours) => onRotate(rotating.id, hours)}
        />
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
