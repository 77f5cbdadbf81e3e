import { TextLink } from "../../ui/text-link";

interface LoginPlacesProps {
  /** Where the provider is to send people back to. */
  callback: string;
  /** The page of this workspace's own sign-in; null before there is a login. */
  door: string | null;
}

/** What the provider has to be told, and what people have to be told. */
export function LoginPlaces({ callback, door }: LoginPlacesProps) {
  return (
    <dl className="grid gap-3 [&_dt]:font-medium">
      <div>
        <dt>Tell the provider this redirect address</dt>
        <dd className="mt-1 rounded-md bg-sunken px-3 py-2 font-mono text-xs break-all select-all">
          {callback}
        </dd>
      </div>
      {door !== null && (
        <div>
          <dt>Your people sign in at</dt>
          <dd className="mt-1 break-all">
            <TextLink href={door}>{door}</TextLink>
          </dd>
        </div>
      )}
    </dl>
  );
}
