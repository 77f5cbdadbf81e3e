import type { Campaign } from "@/lib/models/campaign/shape";
import { Field } from "../ui/field";
import { Select } from "../ui/select";

interface SavedBriefsProps {
  saved: readonly Campaign[];
  onTake(campaign: Campaign): void;
}

/** Fills the form from an earlier campaign. */
export function SavedBriefs({ saved, onTake }: SavedBriefsProps) {
  if (saved.length === 0) return null;
  const choices = saved.map((campaign) => ({ value: campaign.id, label: campaign.name }));
  const take = (id: string) => {
    const campaign = saved.find((one) => one.id === id);
    if (campaign) onTake(campaign);
  };
  return (
    <Field label="Start from an earlier brief" optional className="sm:w-1/2 sm:pr-2">
      {(control) => (
        <Select
          {...control}
          defaultValue=""
          options={[{ value: "", label: "An empty brief" }, ...choices]}
          onValue={take}
        />
      )}
    </Field>
  );
}
