"use client";

import { CopyOnce } from "../ui/copy-once";
import { Switch } from "../ui/switch";
import { InvitationList } from "./invitation-list";
import { InviteForm } from "./invite-form";
import { MemberList } from "./member-list";
import type { MembersViewProps } from "./props";
import { RoleMatrix } from "./role-matrix";

/** The people of a workspace, those who are invited, and what each role may do. */
export function MembersView(props: MembersViewProps) {
  const { mayManage, newLink, invitations, lines, roles } = props;
  return (
    <>
      {mayManage && <InviteForm {...props} />}
      {newLink && (
        <CopyOnce
          name="The new invitation"
          label="Link of the invitation"
          text={newLink}
          onSeen={props.onSeen}
        >
          <b>Send this link to whom you invited.</b> It is shown this once, works once, and for seven days.
        </CopyOnce>
      )}
      <div className="mt-6">
        <MemberList {...props} />
      </div>
      {mayManage && invitations.length > 0 && <InvitationList {...props} />}
      {props.factorRule !== null && (
        <section aria-label="Second factor" className="mt-8 flex max-w-150 items-center gap-3">
          <div className="min-w-0 flex-1">
            <h3 className="font-medium">Everybody needs a second factor</h3>
            <p className="text-pretty text-muted">
              Who has none sets it up before the next click here counts.
            </p>
          </div>
          <Switch
            label="Everybody needs a second factor"
            checked={props.factorRule}
            onChecked={props.onFactorRule}
          />
        </section>
      )}
      <section aria-label="Roles" className="mt-10">
        <h3 className="mb-2 font-medium">Roles</h3>
        <RoleMatrix lines={lines} roles={roles} />
      </section>
    </>
  );
}
