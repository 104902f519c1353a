import {
  PinterestAbortError,
  PinterestAuthenticationError,
  PinterestConfigurationError,
  PinterestConnectionError,
  PinterestInputError,
  PinterestRateLimitError,
  PinterestReauthorizationError,
  PinterestSandboxError,
  PinterestServerError,
  PinterestTestModeError,
  PinterestTimeoutError,
  isPinterestError,
} from "../index.js";

/** The exit codes of the command. */
export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  someEventsFailed: 3,
  signIn: 4,
  /** EX_TEMPFAIL of sysexits.h: the same command may succeed later. */
  tryLater: 75,
  interrupted: 130,
} as const;

/** An error that ends a command with a message of one line and an exit code. */
export class CommandError extends Error {
  override name = "CommandError";
  readonly exitCode: number;

  constructor(message: string, exitCode: number = exitCodes.failed) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** A mistake in the command line or in a file that it names. */
export function usageError(message: string): CommandError {
  return new CommandError(message, exitCodes.usage);
}

/** What to do without a token. */
export const signInRemedy =
  "run pinterest login, or set PINTEREST_ACCESS_TOKEN (for events: PINTEREST_CONVERSION_TOKEN)";

/** An error because the user is not signed in, or no longer. */
export function signInError(message: string): CommandError {
  return new CommandError(message, exitCodes.signIn);
}

const classes = [
  [exitCodes.interrupted, [PinterestAbortError]],
  [exitCodes.signIn, [PinterestAuthenticationError, PinterestReauthorizationError]],
  [
    exitCodes.tryLater,
    [
      PinterestRateLimitError,
      PinterestServerError,
      PinterestConnectionError,
      PinterestTimeoutError,
    ],
  ],
  [
    exitCodes.usage,
    [
      PinterestInputError,
      PinterestConfigurationError,
      PinterestTestModeError,
      PinterestSandboxError,
    ],
  ],
] as const;

/** The exit code for a thrown value. Also looks at the causes of an error, since flows wrap the error of a call. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof CommandError) return error.exitCode;
  for (let each = error; isPinterestError(each); each = each.cause) {
    const current = each;
    if (current instanceof PinterestServerError && current.status === 501) return exitCodes.failed;
    if (isMissingToken(current)) return exitCodes.signIn;
    const found = classes.find(([, types]) => types.some((type) => current instanceof type));
    if (found) return found[0];
  }
  return exitCodes.failed;
}

/**
 * The message for a thrown value, in one line. An error that is neither ours nor the system's is a bug and keeps its
 * stack.
 */
export function messageOf(error: unknown): string {
  if (isMissingToken(error)) return oneLine(`${error.message}; ${signInRemedy}`);
  if (error instanceof CommandError || isPinterestError(error)) return oneLine(error.message);
  if (error instanceof Error && "code" in error) return oneLine(error.message);
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** Whether an operation needs a token that the client does not have, such as with the app's id and secret alone. */
function isMissingToken(error: unknown): error is PinterestConfigurationError {
  return (
    error instanceof PinterestConfigurationError &&
    error.option.endsWith("Token") &&
    error.message.includes("is missing")
  );
}

function oneLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, " ");
}
