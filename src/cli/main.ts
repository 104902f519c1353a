import { CommanderError } from "commander";
import { exitCodeOf, exitCodes, messageOf } from "./failure.js";
import { createProgram } from "./program.js";
import { acceptClosedOutput, note } from "./terminal.js";

acceptClosedOutput();
process.on("SIGINT", () => {
  // A command that has work to finish when it is interrupted has a listener of its own.
  if (process.listenerCount("SIGINT") === 1) process.exit(exitCodes.interrupted);
});
process.exitCode = await run(process.argv.slice(2));
// After an error, input that nothing reads any more would keep the process alive until its writer ends.
process.stdin.destroy();

async function run(args: readonly string[]): Promise<number> {
  const status = { exitCode: exitCodes.done as number };
  try {
    await createProgram(status).parseAsync(args, { from: "user" });
    return status.exitCode;
  } catch (error) {
    // Commander has written the message.
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    }
    note(`error: ${messageOf(error)}`);
    return exitCodeOf(error);
  }
}
