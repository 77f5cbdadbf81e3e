/** A session that was broken off before its work was done. */
export class BrokenOff extends Error {
  readonly timedOut: boolean;

  constructor(timedOut: boolean) {
    super(timedOut ? "The whole time is over" : "The server hung up");
    this.timedOut = timedOut;
  }
}
