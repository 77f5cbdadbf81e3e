"use client";

import { Button } from "../ui/button";
import { Table, Td, Th } from "../ui/table";
import { TimeAgo } from "../ui/time-ago";
import { deviceName } from "./device-name";

interface Session {
  id: string;
  userAgent: string;
  address: string;
  lastSeenAt: string;
}

interface AccountViewProps {
  person: { name: string; email: string };
  sessions: Session[];
  /** The id of the session of this browser. */
  current: string;
  busy: boolean;
  onEnd(id: string): void;
  onEndOthers(): void;
}

/** Who one is here, and every browser that is signed in as one. */
export function AccountView({ person, sessions, current, busy, onEnd, onEndOthers }: AccountViewProps) {
  return (
    <>
      <p>
        <b className="font-medium">{person.name}</b> <span className="text-muted">{person.email}</span>
      </p>
      <div className="mt-6">
        <Table aria-label="Signed-in browsers">
          <thead>
            <tr>
              <Th>Browser</Th>
              <Th className="max-sm:hidden">From</Th>
              <Th>Last used</Th>
              <Th>
                <span className="sr-only">Acts</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {sessions.map((one) => (
              <SessionRow key={one.id} {...one} isThis={one.id === current} busy={busy} onEnd={onEnd} />
            ))}
          </tbody>
        </Table>
      </div>
      {sessions.length > 1 && (
        <Button className="mt-4" busy={busy} onClick={onEndOthers}>
          Sign out everywhere else
        </Button>
      )}
    </>
  );
}

interface SessionRowProps extends Session {
  isThis: boolean;
  busy: boolean;
  onEnd(id: string): void;
}

function SessionRow({ id, userAgent, address, lastSeenAt, isThis, busy, onEnd }: SessionRowProps) {
  const name = deviceName(userAgent);
  return (
    <tr>
      <Td className="font-medium">{name}</Td>
      <Td className="font-mono text-xs text-muted max-sm:hidden">{address}</Td>
      <Td className="text-muted">
        <TimeAgo at={lastSeenAt} />
      </Td>
      <Td className="text-right">
        {isThis ? (
          <span className="text-muted">This browser</span>
        ) : (
          <Button size="sm" busy={busy} aria-label={`Sign out ${name}`} onClick={() => onEnd(id)}>
            Sign out
          </Button>
        )}
      </Td>
    </tr>
  );
}
