import { compose } from "./compose";
import { serveHttp } from "./serve-http";
import { serveLines } from "./serve-lines";
import { serveRest } from "./serve-rest";

/** The program of a portal of the zoo: serve.js <stdio|http|rest> <behaviours>. A server prints its address. */

const [transport = "stdio", behaviours = "none"] = process.argv.slice(2);
if (transport === "rest") serveRest(behaviours);
else (transport === "http" ? serveHttp : serveLines)(compose(behaviours));
