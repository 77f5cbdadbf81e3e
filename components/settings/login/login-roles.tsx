"use client";

import { Plus } from "lucide-react";
import { MAPPED_ROLES } from "@/lib/models/oidc-provider/shape";
import { roleName } from "../../members/role-options";
import { Button } from "../../ui/button";
import { Field } from "../../ui/field";
import { Input } from "../../ui/input";
import { Select } from "../../ui/select";
import type { LoginDraft, LoginPartProps } from "./login-draft";

const ROLE_OPTIONS = MAPPED_ROLES.map((role) => ({ value: role, label: roleName(role) }));
const OTHERWISE = [...ROLE_OPTIONS, { value: "none", label: "Nobody: turn them away" }];

/** What people become, by the groups that the provider tells. */
export function LoginRoles({ draft, errors, onChange }: LoginPartProps) {
  const { groups } = draft;
  const setGroup = (index: number, change: Partial<LoginDraft["groups"][number]>) =>
    onChange({ groups: groups.map((one, at) => (at === index ? { ...one, ...change } : one)) });
  return (
    <fieldset className="grid gap-4 border-t pt-6">
      <legend className="sr-only">Roles</legend>
      <div className="grid items-start gap-4 sm:grid-cols-2">
        <Field
          label="Claim that tells the groups"
          optional
          hint="Such as groups, or realm_access.roles. With groups below, roles follow the provider at each sign-in."
          error={errors["roleMapping.claim"]}
        >
          {(control) => (
            <Input
              {...control}
              className="font-mono text-xs"
              placeholder="groups"
              value={draft.claim}
              onChange={(event) => onChange({ claim: event.currentTarget.value })}
            />
          )}
        </Field>
        <Field
          label={groups.length === 0 ? "Everybody becomes" : "Without one of the groups"}
          hint="Owners are made by hand, and the provider never changes them."
          error={errors["roleMapping.otherwise"]}
        >
          {(control) => (
            <Select
              {...control}
              value={draft.otherwise}
              options={OTHERWISE}
              onValue={(value) =>
                onChange({ otherwise: MAPPED_ROLES.find((role) => role === value) ?? "none" })
              }
            />
          )}
        </Field>
      </div>
      {groups.map((one, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the rows are nothing but their places
        <div key={index} className="grid grid-cols-[minmax(0,1fr)_8rem_auto] items-end gap-2">
          <Field label={`Group ${index + 1}`}>
            {(control) => (
              <Input
                {...control}
                value={one.group}
                onChange={(event) => setGroup(index, { group: event.currentTarget.value })}
              />
            )}
          </Field>
          <Field label="becomes">
            {(control) => (
              <Select
                {...control}
                aria-label={`Role of group ${index + 1}`}
                value={one.role}
                options={ROLE_OPTIONS}
                onValue={(value) =>
                  setGroup(index, { role: MAPPED_ROLES.find((role) => role === value) ?? one.role })
                }
              />
            )}
          </Field>
          <Button
            variant="ghost"
            aria-label={`Drop group ${index + 1}`}
            onClick={() => onChange({ groups: groups.filter((_, at) => at !== index) })}
          >
            Drop
          </Button>
        </div>
      ))}
      <div>
        <Button
          size="sm"
          icon={<Plus aria-hidden />}
          onClick={() => onChange({ groups: [...groups, { group: "", role: "member" }] })}
        >
          Add a group
        </Button>
      </div>
    </fieldset>
  );
}
