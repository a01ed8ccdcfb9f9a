import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createSandbox, type RunningSandbox } from "../create-sandbox";
import { defaultWorld } from "../world/default-world";

const who = "northwind-sales-agent";
const hostile = `<img src=x onerror="alert('1')">&amp;`;
let sandbox: RunningSandbox;
let cookie = "";

before(async () => {
  const world = defaultWorld();
  const resellers = (world.resellers ?? []).map((each, index) =>
    index === 0 ? { ...each, name: hostile } : each,
  );
  sandbox = await createSandbox({ world: { ...world, resellers } });
  cookie = `twotier-token=${await sandbox.token(who)}`;
});

after(() => sandbox.close());

function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  return fetch(`${sandbox.url}/pages${path}`, { headers: { cookie, ...headers }, redirect: "manual" });
}

function post(path: string, fields: Readonly<Record<string, string>>, headers = {}): Promise<Response> {
  return fetch(`${sandbox.url}/pages${path}`, {
    method: "POST",
    headers: { cookie, origin: sandbox.url, ...headers },
    body: new URLSearchParams(fields),
    redirect: "manual",
  });
}

async function formToken(): Promise<string> {
  return /name="form" value="([^"]+)"/.exec(await (await get("/indirect-resellers")).text())?.[1] ?? "";
}

describe("Web pages", () => {
  test("permit only their own style and script, and are not kept", async () => {
    const { headers } = await get("/customers");

    const policy = headers.get("content-security-policy") ?? "";
    assert.match(policy, /default-src 'none'/);
    assert.doesNotMatch(policy, /unsafe/);
    assert.equal(headers.get("cache-control"), "no-store");
  });

  test("escape names wherever they are shown", async () => {
    const page = await (await get("/indirect-resellers")).text();

    assert.ok(!page.includes("<img"), "a name became markup");
    assert.ok(page.includes("&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;"));
  });

  test("follow Accept-Language", async () => {
    const [english, chinese] = [
      await get("/customers"),
      await get("/customers", { "accept-language": "zh-TW" }),
    ];

    assert.match(await english.text(), /<html lang="en">/);
    assert.match(await chinese.text(), /<h1>客戶<\/h1>/);
  });

  test("refuse a form without the token of the session", async () => {
    const forms = [
      "/do/partnership.request",
      "/pane",
      "/sign-out",
      "/language",
      "/sign-in",
      "/simulator/situation",
    ];
    for (const path of forms) assert.equal((await post(path, {})).status, 403, path);
    assert.equal((await post("/do/partnership.request", { form: await formToken() })).status, 303);
  });

  test("refuse a form of another site", async () => {
    const headers = { origin: "https://evil.example" };

    const answer = await post("/do/partnership.done", { form: await formToken() }, headers);

    assert.equal(answer.status, 403);
  });

  test("show in the simulator which actions are possible, and undo them", async () => {
    const open = `${cookie}; twotier-simulator=on`;
    const page = async (path: string) => (await get(path, { cookie: open })).text();
    const token = { form: await formToken() };
    await post("/do/partnership.done", token);
    await page("");
    await post("/do/partnership.request", token, { cookie: open });
    const after = await page("/indirect-resellers");
    assert.match(after, /Request a partnership › Done<\/b> possible/);
    assert.match(after, /Personal link › Accept<\/b> this is a reseller/);

    const part = (state: string) => new RegExp(`class="([^"]*)" data-state="${state}"`).exec(after)?.[1];
    assert.equal(part("draft.open"), "state region lit");
    assert.equal(part("draft.open.without-link"), "state leaf");
    assert.match(after, /class="arrow last[^"]*" data-from="draft.none" data-to="draft.open"/);
    assert.match(after, /class="arrow possible" data-from="draft.open" data-to="draft.none"/);

    await post("/do/pane.jump", { ...token, to: "0" }, { cookie: open });

    const undone = await page("/indirect-resellers");
    assert.doesNotMatch(undone, /Request a partnership › Done<\/b> possible/);
    assert.match(undone, /class="state leaf lit" data-state="draft.none"/);
    assert.doesNotMatch(undone, /class="arrow last/);
    assert.ok(undone.includes(">Redo</button>"));

    await post("/do/pane.jump", { ...token, to: "1" }, { cookie: open });

    const redone = await page("/indirect-resellers");
    assert.match(redone, /Request a partnership › Done<\/b> possible/);
    assert.ok(redone.includes(">Undo</button>") && !redone.includes(">Redo</button>"));
    assert.match(await page("?as=northwind-no-role"), /your role does not permit this/);
  });

  test("show each statement that the simulator names, with its requirements, in both languages", async () => {
    const open = await (
      await get("/indirect-resellers", { cookie: `${cookie}; twotier-simulator=on` })
    ).text();
    assert.match(
      open,
      /<a href="\/pages\/statements\/S145">S145<\/a><\/p><p lang="en">[^<]+<\/p><p lang="zh-TW">/,
    );
    const named = new Set(
      [...open.matchAll(/href="\/pages(\/statements\/S\d+)"/g)].map(([, path = ""]) => path),
    );

    for (const path of named) {
      const answer = await get(path);
      assert.equal(answer.status, 200, path);
      assert.match(await answer.text(), /<h2>[a-z-]+<\/h2><p lang="en">[^<]+<\/p><p lang="zh-TW">/, path);
    }
    assert.ok(named.size > 20, `${named.size}`);
    assert.equal((await get("/statements/S999")).status, 404);
  });

  test("go back to their own pages only", async () => {
    const form = await formToken();

    const answer = await post("/language", { form, language: "en", back: "https://evil.example/pages" });

    assert.equal(answer.headers.get("location"), "/pages");
  });
});
