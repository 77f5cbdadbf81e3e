"use client";

import { useEffect, useState } from "react";
import { RadioGroup } from "../ui/radio-group";
import { rememberTheme, storedTheme, THEMES, type Theme } from "./theme";

const CHOICES = [
  { value: "system", label: "As the system" },
  { value: "light", label: "Light" },
  { value: "dark", label: "Dark" },
] as const;

/** Light or dark, kept in this browser. */
export function LookChoice() {
  const [theme, setTheme] = useState<Theme>("system");
  useEffect(() => setTheme(storedTheme()), []);
  const choose = (value: string) => {
    const next = THEMES.find((one) => one === value) ?? "system";
    rememberTheme(next);
    setTheme(next);
  };
  return <RadioGroup label="Theme" value={theme} options={CHOICES} onValue={choose} />;
}
