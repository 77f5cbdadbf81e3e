"use client";

import { useState } from "react";
import { ConfirmDialog } from "../ui/confirm-dialog";
import { Select } from "../ui/select";
import { Table, Td, Th } from "../ui/table";
import { TimeAgo } from "../ui/time-ago";
import { MemberActs } from "./member-acts";
import type { Member, MembersViewProps } from "./props";
import { roleName, roleOptions } from "./role-options";

/** Everybody of the workspace. Who may manage changes roles here and takes people out; everybody may leave. */
export function MemberList(props: MembersViewProps) {
  const { members, me, onTakeOut, onLeave, onSignOut } = props;
  const [going, setGoing] = useState<Member | null>(null);
  const [leaving, setLeaving] = useState<Member | null>(null);
  const isMe = going?.userId === me.userId;
  return (
    <>
      <Table aria-label="Members">
        <thead>
          <tr>
            <Th>Name</Th>
            <Th className="max-md:hidden">Email</Th>
            <Th>Role</Th>
            <Th className="max-lg:hidden">Second factor</Th>
            <Th className="max-sm:hidden">Last seen</Th>
            <Th>
              <span className="sr-only">Acts</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <MemberRow
              key={member.userId}
              {...props}
              member={member}
              onGo={setGoing}
              onLeaving={setLeaving}
            />
          ))}
        </tbody>
      </Table>
      <ConfirmDialog
        open={going !== null}
        onClose={() => setGoing(null)}
        title={isMe ? "Leave this workspace?" : `Take ${going?.name ?? ""} out?`}
        act={isMe ? "Leave" : "Take out"}
        keep="Stay"
        onAct={() => going && (isMe ? onLeave() : onTakeOut(going.userId))}
      >
        {isMe ? "You see" : "They see"} nothing of it from the next click on. Leads and drafts stay.
      </ConfirmDialog>
      <ConfirmDialog
        open={leaving !== null}
        onClose={() => setLeaving(null)}
        title={`Sign ${leaving?.name ?? ""} out everywhere?`}
        act="Sign out"
        keep="Cancel"
        onAct={() => leaving && onSignOut(leaving.userId)}
      >
        Every browser that is signed in as them is out at the next click. They stay a member, and can sign in
        again.
      </ConfirmDialog>
    </>
  );
}

interface MemberRowProps extends MembersViewProps {
  member: Member;
  onGo(member: Member): void;
  onLeaving(member: Member): void;
}

function MemberRow(props: MemberRowProps) {
  const { member, me, mayManage, roles, onRole, onGo, onLeaving, onResetFactor } = props;
  const isMe = member.userId === me.userId;
  const manages = mayManage && (me.role === "owner" || member.role !== "owner");
  const maySignOut = manages && !isMe && member.lastSeenAt !== null;
  const mayReset = member.twoStep && me.role === "owner" && !isMe;
  const options = roleOptions(roles, me.role);
  const choose = (value: string) => {
    const next = options.find((one) => one.value === value);
    if (next) onRole(member.userId, next.value);
  };
  return (
    <tr>
      <Td className="max-w-50 truncate font-medium max-sm:max-w-36">
        {member.name}
        {isMe && <span className="ml-1.5 font-normal text-muted">you</span>}
      </Td>
      <Td className="max-w-60 truncate text-muted max-md:hidden">{member.email}</Td>
      <Td>
        {manages ? (
          <Select
            aria-label={`Role of ${member.name}`}
            value={member.role}
            options={options}
            onValue={choose}
            className="w-28"
          />
        ) : (
          roleName(member.role)
        )}
      </Td>
      <Td className="text-muted max-lg:hidden">{member.twoStep ? "On" : "Off"}</Td>
      <Td className="text-muted max-sm:hidden">
        {member.lastSeenAt ? <TimeAgo at={member.lastSeenAt} /> : "Never"}
      </Td>
      <Td className="text-right">
        <MemberActs
          member={member}
          isMe={isMe}
          onLeaving={maySignOut ? () => onLeaving(member) : null}
          onResetFactor={mayReset ? () => onResetFactor(member.userId) : null}
          onGo={manages || isMe ? () => onGo(member) : null}
        />
      </Td>
    </tr>
  );
}
