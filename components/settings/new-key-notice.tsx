import { CopyOnce } from "../ui/copy-once";

interface NewKeyNoticeProps {
  secret: string;
  onSeen(): void;
}

/** The one time a key is shown. */
export function NewKeyNotice({ secret, onSeen }: NewKeyNoticeProps) {
  return (
    <CopyOnce name="Your new key" label="New API key" text={secret} onSeen={onSeen}>
      <b>Copy the key now.</b> It is not shown again, and we keep only its print.
    </CopyOnce>
  );
}
