import { compose } from "./compose";

/** The program of a portal of the zoo: serve.js <stdio|http|rest> <behaviours>. A server prints its address. */

/** Loads only what is needed: a portal that crashes is started again and again. */
async function serve(transport: string, behaviours: string): Promise<void> {
  if (transport === "rest") return (await import("./serve-rest.js")).serveRest(behaviours);
  if (transport === "http") return (await import("./serve-http.js")).serveHttp(compose(behaviours));
  (await import("./serve-lines.js")).serveLines(compose(behaviours));
}

const [transport = "stdio", behaviours = "none"] = process.argv.slice(2);
void serve(transport, behaviours);
