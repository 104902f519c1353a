import { cp, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { binary, installRuntimes } from "../runtimes/binaries.js";
import { bundle } from "../runtimes/bundle.js";
import { workerConditions } from "../runtimes/workerd.js";
import { packedProject } from "../support/packed-project.js";
import { root } from "../support/run.js";
import { startProgram, type Started } from "../support/start-program.js";

const example = join(root, "examples/worker-checkout");

/** The configuration of workerd, equivalent to wrangler.jsonc. */
const config = (date: string, vars: Readonly<Record<string, string>>) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "worker", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      bindings = [
        (name = "EVENTS", queue = "queue"),
        ${Object.entries(vars)
          .map(([name, text]) => `(name = "${name}", text = ${JSON.stringify(text)}),`)
          .join("\n")}
      ],
      compatibilityDate = "${date}",
    )),
    (name = "queue", worker = (
      modules = [(name = "queue.js", esModule = embed "queue.js")],
      bindings = [(name = "CONSUMER", service = "worker")],
      compatibilityDate = "${date}",
      compatibilityFlags = ["experimental", "service_binding_extra_handlers"],
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", service = "worker")],
);
`;

/** Bundles the Worker with the packed client, as wrangler does; returns the folder to serve. */
export async function prepareWorker(): Promise<string> {
  const [packed] = await Promise.all([packedProject(), installRuntimes()]);
  const folder = await mkdtemp(`${packed}-worker-`);
  await cp(packed, folder, { recursive: true });
  await cp(example, folder, { recursive: true });
  const { code } = await bundle(join(folder, "worker.ts"), workerConditions);
  await writeFile(join(folder, "worker.js"), code);
  await cp(join(root, "test/examples/queue-broker.js"), join(folder, "queue.js"));
  return folder;
}

/** Serves the prepared Worker in workerd; resolves with its origin. */
export async function serveWorker(
  folder: string,
  vars: Readonly<Record<string, string>>,
): Promise<{ origin: string; worker: Started }> {
  const settings = await readFile(join(example, "wrangler.jsonc"), "utf8");
  const date = /"compatibility_date": "(.*?)"/.exec(settings)?.[1] ?? "";
  await writeFile(join(folder, "config.capnp"), config(date, vars));
  const workerd = await binary("@cloudflare", /^workerd-/, "bin/workerd");
  const args = ["serve", "config.capnp", "--experimental", "--control-fd=1"];
  const worker = startProgram(workerd, args, { cwd: folder });
  const [, port = ""] = await worker.seen(/"port":(\d+)/);
  return { origin: `http://127.0.0.1:${port}`, worker };
}
