export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The same name as in public/theme.js, which reads it before the first paint. */
const STORED = "leadloom.theme";

/** The theme chosen in this browser. */
export function storedTheme(): Theme {
  try {
    return THEMES.find((theme) => theme === localStorage.getItem(STORED)) ?? "system";
  } catch {
    // Storage can be blocked; the system's theme holds then.
    return "system";
  }
}

/** Applies a theme at once and keeps it for the next visit. */
export function rememberTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem(STORED, theme);
  } catch {
    // Storage can be blocked; the theme then lasts as long as the page.
  }
}
