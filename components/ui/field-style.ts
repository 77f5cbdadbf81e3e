/** The look shared by everything a person types or chooses in. */
export const FIELD_STYLE =
  "w-full min-w-0 rounded-md bg-surface px-2.5 inset-ring inset-ring-line-strong transition-shadow duration-(--fast) " +
  "hover:inset-ring-control focus-visible:-outline-offset-1 aria-invalid:inset-ring-danger " +
  "disabled:bg-sunken disabled:text-disabled disabled:inset-ring-line [&[readonly]]:bg-sunken [&[readonly]]:text-muted";
