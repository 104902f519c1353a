import { spawn } from "node:child_process";

/** Opens a URL the platform's way. A machine without a browser is no error: the URL is printed as well. */
export function openBrowser(url: string, platform = process.platform): void {
  const [command, ...args] = openerOf(platform);
  try {
    const child = spawn(command, [...args, url], { stdio: "ignore", detached: true });
    child.on("error", () => undefined);
    child.unref();
  } catch {
    // The URL is printed.
  }
}

function openerOf(platform: NodeJS.Platform): [string, ...string[]] {
  if (platform === "darwin") return ["open"];
  // The shell's own start would take the & of a query for its own.
  if (platform === "win32") return ["rundll32", "url.dll,FileProtocolHandler"];
  return ["xdg-open"];
}
