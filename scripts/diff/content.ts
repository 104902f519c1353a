import { flow, tell, within, type Scope } from "./run.js";
import { compareContent, compareHeader } from "./parameter.js";
import { compareFollowed, compareNamed, compareRest, placesAt, spotAt, type Spot } from "./spot.js";

/** Compares a request body. */
export function compareBody(scope: Scope, a: Spot, b: Spot): void {
  const input = within(scope, "", flow.input);
  const [from, to] = [a.node.required === true, b.node.required === true];
  if (from !== to) {
    const what = to ? "required now" : "no longer required";
    const places = placesAt(a, b, "required");
    tell(input, to ? "body-required" : "body-optional", { what, from, to, ...places });
  }
  compareContent(input, a, b);
  compareRest(input, a, b, ["required", "content"]);
}

/** Compares the answers of an operation by status. */
export function compareResponses(scope: Scope, a: Spot | undefined, b: Spot | undefined): void {
  const output = within(scope, "", flow.output);
  compareNamed(output, a, b, {
    noun: "answer",
    kinds: (status) =>
      isSuccess(status)
        ? ["status-removed", "status-added"]
        : ["error-status-removed", "error-status-added"],
    kept: (status, from, to) => {
      compareFollowed(within(output, ` ${status}`), from, to, compareResponse);
    },
  });
}

/** Compares one answer: its headers and its content. */
export function compareResponse(scope: Scope, a: Spot, b: Spot): void {
  const output = within(scope, "", flow.output);
  compareNamed(output, spotAt(a, "headers"), spotAt(b, "headers"), {
    noun: "header",
    kinds: () => ["header-removed", "header-added"],
    kept: (name, from, to) => {
      compareFollowed(within(output, ` header ${name}`), from, to, compareHeader);
    },
  });
  compareContent(output, a, b);
  compareRest(output, a, b, ["headers", "content", "description"]);
}

function isSuccess(status: string): boolean {
  return /^[123]/.test(status);
}
