import type { Transport } from "./calls.js";
import { answerWell } from "./behaviours.js";
import { describeAborts } from "./describe-aborts.js";
import { describeCases } from "./describe-cases.js";
import { describeGuards } from "./describe-guards.js";
import { describeWaits } from "./describe-waits.js";
import { watchLeaks } from "./leaks.js";

/** Every fault, on one transport. A file each: what `undici` sets globally must not reach the other. */
export function describeFaults(transport: Transport): void {
  const watched = watchLeaks(answerWell);
  describeCases(transport, watched);
  describeWaits(transport, watched);
  describeAborts(transport, watched);
  describeGuards(transport, watched);
}
