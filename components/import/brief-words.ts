import { LANGUAGES, TONES } from "@/lib/models/campaign/shape";
import type { SelectOption } from "../ui/select";

const TONE_NAMES: Record<(typeof TONES)[number], string> = {
  friendly: "Friendly",
  formal: "Formal",
  direct: "Direct",
  warm: "Warm",
};

const LANGUAGE_NAMES: Record<(typeof LANGUAGES)[number], string> = {
  auto: "The prospect's own",
  en: "English",
  de: "German",
  fr: "French",
  es: "Spanish",
  it: "Italian",
  nl: "Dutch",
  pt: "Portuguese",
  pl: "Polish",
};

export const TONE_CHOICES: readonly SelectOption[] = TONES.map((tone) => ({
  value: tone,
  label: TONE_NAMES[tone],
}));

export const LANGUAGE_CHOICES: readonly SelectOption[] = LANGUAGES.map((language) => ({
  value: language,
  label: LANGUAGE_NAMES[language],
}));
