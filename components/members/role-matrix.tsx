import { Check } from "lucide-react";
import { Table, Td, Th } from "../ui/table";
import type { Role, RoleLine } from "./props";
import { roleName } from "./role-options";

/** What each role may do, as the server's own table says it. */
export function RoleMatrix({ lines, roles }: { lines: RoleLine[]; roles: readonly Role[] }) {
  return (
    <Table aria-label="What each role may do">
      <thead>
        <tr>
          <Th>
            <span className="sr-only">What</span>
          </Th>
          {roles.map((role) => (
            <Th key={role}>{roleName(role)}</Th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lines.map(({ what, roles: able }) => (
          <tr key={what}>
            <Td className="whitespace-normal">{what}</Td>
            {roles.map((role) => (
              <Td key={role}>
                {able.includes(role) ? (
                  <>
                    <Check aria-hidden className="[--icon:14px]" />
                    <span className="sr-only">yes</span>
                  </>
                ) : (
                  <span className="text-faint">
                    <span aria-hidden>–</span>
                    <span className="sr-only">no</span>
                  </span>
                )}
              </Td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
