import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { createSandbox, type RunningSandbox } from "../../create-sandbox";
import { defaultWorld } from "../../world/default-world";

const [provider, reseller] = ["northwind-sales-agent", "trey-global-admin"];

/** The pages of one server as one person sees them with the simulator open. */
class Visitor {
  constructor(
    readonly url: string,
    readonly cookie: string,
  ) {}

  static async of(sandbox: RunningSandbox, who: string): Promise<Visitor> {
    return new Visitor(
      `${sandbox.url}/pages`,
      `twotier-token=${await sandbox.token(who)}; twotier-simulator=on`,
    );
  }

  async page(path: string): Promise<string> {
    return (await fetch(this.url + path, { headers: { cookie: this.cookie } })).text();
  }

  async post(path: string, fields: Readonly<Record<string, string>>): Promise<Response> {
    const form = /name="form" value="([^"]+)"/.exec(await this.page(""))?.[1] ?? "";
    return fetch(this.url + path, {
      method: "POST",
      headers: { cookie: this.cookie, origin: new URL(this.url).origin },
      body: new URLSearchParams({ form, ...fields }),
      redirect: "manual",
    });
  }

  async situation(path: string): Promise<string> {
    return /href="\/pages\/simulator\/situation\?is=([\w-]+)"/.exec(await this.page(path))?.[1] ?? "";
  }
}

let [one, other]: RunningSandbox[] = [];

before(async () => {
  [one, other] = [await createSandbox(), await createSandbox()];
});

after(async () => {
  await one?.close();
  await other?.close();
});

describe("the link to a situation", () => {
  test("repeats it on another server with the same world, without a secret in it", async () => {
    assert.ok(one && other);
    const visitor = await Visitor.of(one, provider);
    await visitor.post("/do/partnership.request", {});
    const secret =
      /\/pages\/partnership\/([\w-]+)/.exec(await visitor.page("/indirect-resellers"))?.[1] ?? "";
    assert.notEqual(secret, "");
    await (await Visitor.of(one, reseller)).post("/do/partnership.accept", { token: secret });
    const text = await visitor.situation("/indirect-resellers");
    assert.ok(!Buffer.from(text, "base64url").toString("latin1").includes(secret));

    const guest = await Visitor.of(other, reseller);
    assert.match(
      await guest.page(`/simulator/situation?is=${text}`),
      /trey-global-admin: <b>partnership\.accept/,
    );
    const answer = await guest.post("/simulator/situation", { is: text });

    assert.equal(answer.status, 303);
    assert.equal(answer.headers.get("location"), "/pages/indirect-resellers");
    assert.match(answer.headers.get("set-cookie") ?? "", /twotier-token=/);
    const repeated = await Visitor.of(other, provider);
    assert.match(await repeated.page("/indirect-resellers"), /<a [^>]+>Trey Research<\/a>/);
    assert.equal(await repeated.situation("/indirect-resellers"), text);
    assert.match(
      await repeated.page("/indirect-resellers"),
      /trey-global-admin: Personal link › Accept <b>here/,
    );
  });

  test("changes nothing if it is damaged or its actions are answered otherwise", async () => {
    assert.ok(one && other);
    const visitor = await Visitor.of(one, provider);
    const text = await visitor.situation("/customers");
    const before = await visitor.page("/indirect-resellers");

    assert.match(await visitor.page("/simulator/situation?is=abc"), /This link is damaged/);
    const answer = await visitor.post("/simulator/situation", { is: `${text.slice(0, -4)}AAAA` });

    assert.equal(answer.status, 422);
    assert.equal(await visitor.page("/indirect-resellers"), before);
  });

  test("is absent while another world is arranged", async () => {
    const sandbox = await createSandbox();
    try {
      sandbox.reset(defaultWorld());
      const page = await (await Visitor.of(sandbox, provider)).page("");
      assert.match(page, /There is no link and no scenario/);
      assert.doesNotMatch(page, /simulator\/situation/);
    } finally {
      await sandbox.close();
    }
  });

  test("hands out the history as a feature file", async () => {
    assert.ok(other);
    const visitor = await Visitor.of(other, provider);

    const answer = await fetch(`${visitor.url}/simulator/scenario.feature`, {
      headers: { cookie: visitor.cookie },
    });

    assert.match(answer.headers.get("content-disposition") ?? "", /history\.feature/);
    assert.match(await answer.text(), /When Trey Research's global admin accepts the provider's request/);
    assert.match(await visitor.page("/simulator/scenario"), /<pre [^>]+>Feature: History of the simulator/);
  });
});
