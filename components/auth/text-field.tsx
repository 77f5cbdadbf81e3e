import type { ComponentProps, ReactNode } from "react";
import { Field } from "../ui/field";
import { Input } from "../ui/input";

interface TextFieldProps extends Omit<ComponentProps<"input">, "onChange" | "value" | "className"> {
  label: string;
  hint?: ReactNode;
  error?: string | null;
  value: string;
  onText(value: string): void;
}

/** One line of text with its label, in the forms at the door. */
export function TextField({ label, hint, error, onText, ...rest }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={error}>
      {(control) => (
        <Input
          {...rest}
          {...control}
          onChange={(event) => onText(event.currentTarget.value)}
          className="h-9"
        />
      )}
    </Field>
  );
}
