import { Button } from "../ui/button";
import { Table, Td, Th } from "../ui/table";
import type { MembersViewProps } from "./props";
import { roleName } from "./role-options";

/** Who was invited and has not come yet. */
export function InvitationList({ invitations, busy, onWithdraw }: MembersViewProps) {
  return (
    <section aria-label="Open invitations" className="mt-8">
      <h3 className="mb-2 font-medium">Invited</h3>
      <Table aria-label="Invited">
        <thead>
          <tr>
            <Th>Email</Th>
            <Th>Role</Th>
            <Th className="max-sm:hidden">Good until</Th>
            <Th>
              <span className="sr-only">Acts</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {invitations.map(({ id, email, role, expiresAt }) => (
            <tr key={id}>
              <Td className="max-w-60 truncate font-medium">{email}</Td>
              <Td>{roleName(role)}</Td>
              <Td className="text-muted max-sm:hidden">{expiresAt.slice(0, 10)}</Td>
              <Td className="text-right">
                <Button
                  size="sm"
                  busy={busy}
                  aria-label={`Withdraw the invitation of ${email}`}
                  onClick={() => onWithdraw(id)}
                >
                  Withdraw
                </Button>
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
