"use client";

import { CopyOnce } from "../ui/copy-once";
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
      <section aria-label="Roles" className="mt-10">
        <h3 className="mb-2 font-medium">Roles</h3>
        <RoleMatrix lines={lines} roles={roles} />
      </section>
    </>
  );
}
