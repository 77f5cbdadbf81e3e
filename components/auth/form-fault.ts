/** What was wrong with a form: a sentence for the whole, and one for each field that is to blame. */
export interface FormFault {
  message: string;
  fields: { field: string; message: string }[];
}

/** What is wrong with a field; null when nothing is. */
export function faultOf(fault: FormFault | null, field: string): string | null {
  return fault?.fields.find((one) => one.field === field)?.message ?? null;
}

/** What is wrong with the form, where no field is to blame. */
export function wholeFault(fault: FormFault | null): string | null {
  return fault !== null && fault.fields.length === 0 ? fault.message : null;
}
