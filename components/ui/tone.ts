export type Tone = "rest" | "plain" | "success" | "warning" | "danger" | "accent";

/** The colour of a state's icon. The word beside it says the same. */
export const ICON_TONE: Record<Tone, string> = {
  rest: "[&>svg]:text-faint",
  plain: "[&>svg]:text-muted",
  success: "[&>svg]:text-success",
  warning: "[&>svg]:text-warning",
  danger: "[&>svg]:text-danger",
  accent: "[&>svg]:text-accent-ink",
};
