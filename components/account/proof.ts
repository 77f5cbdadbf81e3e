/** What a person shows again before what they sign in with is changed. */
export interface Proof {
  password: string;
  code: string;
}

export const NO_PROOF: Proof = { password: "", code: "" };

/** Which of it is asked of this person. */
export interface AskedProof {
  password: boolean;
  code: boolean;
}
