"use server";

import {
  beginSecondFactor,
  confirmSecondFactor,
  dropSecondFactor,
  factorCodeShape,
  renewRecoveryCodes,
} from "@/lib/access/second-factor";
import { type Acted, actAsPerson } from "../../act";
import { readInput } from "../../api/read-input";
import { drawSquare, type FactorToAdd } from "./draw-square";

/** Begins a second factor; it counts once it is confirmed. */
export async function begin(): Promise<Acted<FactorToAdd>> {
  return actAsPerson("action second-factor/begin", async ({ db, session, tell }) => {
    const { secret, address } = await beginSecondFactor(db, session.person);
    tell({ target: session.person.id });
    return { secret, square: drawSquare(address) };
  });
}

/** @returns the recovery codes, this once */
export async function confirm(code: string): Promise<Acted<string[]>> {
  return actAsPerson("action second-factor/confirm", async ({ db, session, tell }) => {
    const codes = await confirmSecondFactor(db, session.person, readInput(factorCodeShape, code), new Date());
    tell({ target: session.person.id });
    return codes;
  });
}

/** @returns new recovery codes, this once; the old ones are over */
export async function renewCodes(code: string): Promise<Acted<string[]>> {
  return actAsPerson("action second-factor/renewCodes", async ({ db, session, tell }) => {
    const codes = await renewRecoveryCodes(db, session.person, readInput(factorCodeShape, code), new Date());
    tell({ target: session.person.id });
    return codes;
  });
}

/** Turns one's own second factor off. */
export async function turnOff(code: string): Promise<Acted<void>> {
  return actAsPerson("action second-factor/turnOff", async ({ db, session, tell }) => {
    await dropSecondFactor(db, session.person, readInput(factorCodeShape, code), new Date());
    tell({ target: session.person.id });
  });
}
