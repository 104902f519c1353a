import { flow, tell, within, type Scope } from "./run.js";
import { compareHeader } from "./parameter.js";
import {
  compareFollowed,
  compareNamed,
  compareRest,
  compareSchemaAt,
  placesAt,
  spotAt,
  type Spot,
} from "./spot.js";

/** Compares the content types under `content`, and the schema of each. */
export function compareContent(scope: Scope, a: Spot, b: Spot): void {
  const [before, after] = [spotAt(a, "content"), spotAt(b, "content")];
  const only = [before, after].every((spot) => Object.keys(spot?.node ?? {}).length < 2);
  compareNamed(scope, before, after, {
    noun: "content type",
    kinds: () => ["content-type-removed", "content-type-added"],
    kept: (type, from, to) => {
      const inner = within(scope, only ? "" : ` (${type})`);
      compareSchemaAt(inner, from, to, "schema");
      compareRest(inner, from, to, ["schema"]);
    },
  });
}

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
