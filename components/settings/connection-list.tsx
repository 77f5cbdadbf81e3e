import { ConnectionState } from "./connection-state";
import type { Connection } from "./props";

/** What does the work, part by part, and what to set to connect the real thing. */
export function ConnectionList({ connections }: { connections: readonly Connection[] }) {
  return (
    <ul className="border-t">
      {connections.map((connection) => (
        <li
          key={connection.id}
          className="grid gap-x-6 gap-y-1 border-b py-3 sm:grid-cols-[minmax(0,1fr)_9rem] md:grid-cols-[12rem_minmax(0,1fr)_9rem]"
        >
          <div>
            <p className="font-medium">{connection.name}</p>
            <p className="text-xs text-muted">{connection.using}</p>
          </div>
          <div className="min-w-0 max-md:order-1 sm:max-md:col-span-2">
            <p className="text-pretty text-muted">{connection.meaning}</p>
            {connection.settings.length > 0 && <SettingLines connection={connection} />}
          </div>
          <ConnectionState state={connection.state} />
        </li>
      ))}
    </ul>
  );
}

function SettingLines({ connection }: { connection: Connection }) {
  return (
    <p className="mt-1.5 text-xs text-muted">
      {connection.state === "connected" ? "To use another one" : "To connect the real thing"}, set in the
      environment
      {connection.settings.map((setting) => (
        <code key={setting} className="mt-1 block font-mono wrap-anywhere text-ink">
          {setting}
        </code>
      ))}
    </p>
  );
}
