import { type FormFault, faultOf } from "../auth/form-fault";
import { TextField } from "../auth/text-field";
import type { AskedProof, Proof } from "./proof";

interface ProofFieldsProps {
  asked: AskedProof;
  proof: Proof;
  fault: FormFault | null;
  onProof(proof: Proof): void;
}

/** The password and the code that a person has, asked for once more. */
export function ProofFields({ asked, proof, fault, onProof }: ProofFieldsProps) {
  return (
    <>
      {asked.password && (
        <TextField
          label="Your password"
          type="password"
          autoComplete="current-password"
          value={proof.password}
          error={faultOf(fault, "current")}
          onText={(password) => onProof({ ...proof, password })}
        />
      )}
      {asked.code && (
        <TextField
          label="Code"
          autoComplete="one-time-code"
          hint="Of your authenticator app, or a recovery code."
          value={proof.code}
          error={faultOf(fault, "code")}
          onText={(code) => onProof({ ...proof, code })}
        />
      )}
    </>
  );
}
