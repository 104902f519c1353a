import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { binary } from "./binaries.js";
import { bundle } from "./bundle.js";
import { reportOf, type RunSuite } from "./processes.js";

/** What bundlers for workerd ask packages for. */
export const workerConditions = ["workerd", "worker", "browser"];

/** The configuration of workerd: a worker, and a network that reaches loopback. */
const config = (baseUrl: string) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "suite", worker = (
      modules = [(name = "worker.js", esModule = embed "worker.js")],
      bindings = [(name = "BASE_URL", text = ${JSON.stringify(baseUrl)})],
      compatibilityDate = "2025-10-01",
    )),
    (name = "internet", network = (allow = ["private"])),
  ],
);
`;

/** Runs the suite in workerd itself, without miniflare, whose newest versions ask for Node 22. */
export const runInWorkerd: RunSuite = async (project, baseUrl) => {
  const folder = await mkdtemp(join(project, "workerd-"));
  const { code } = await bundle(join(project, "entries/worker.js"), workerConditions);
  await writeFile(join(folder, "worker.js"), code);
  await writeFile(join(folder, "config.capnp"), config(baseUrl));
  const workerd = await binary("@cloudflare", /^workerd-/, "bin/workerd");
  return reportOf(workerd, ["test", "config.capnp"], folder);
};
