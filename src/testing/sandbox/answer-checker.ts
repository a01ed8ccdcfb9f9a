import assert from "node:assert/strict";
import { Ajv2020 } from "ajv/dist/2020";

interface DocumentedBody {
  readonly content: Readonly<Record<string, { readonly schema: object }>>;
}

interface DocumentedResponse {
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** The parts of an OpenAPI document that checks read. */
export interface ApiDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<
        Record<
          string,
          {
            readonly operationId?: string;
            readonly requestBody?: DocumentedBody;
            readonly responses: Readonly<Record<string, DocumentedResponse>>;
          }
        >
      >
    >
  >;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replaceAll(/\{\w+\}/g, "[^/]+")}$`);
}

/** Asserts that answers have the status and the body that an OpenAPI document gives them. */
export class AnswerChecker {
  readonly #ajv = new Ajv2020({ strict: false, validateFormats: false });
  constructor(readonly document: ApiDocument) {
    this.#ajv.addSchema({ $id: "document", ...document });
  }

  check(method: string, path: string, status: number, body: unknown): void {
    const problem = this.#problemOf(method, path, status, body);
    assert.equal(problem, undefined, `${method} ${path}: ${problem}`);
  }

  /** Returns the difference between an answer and the document, or undefined. */
  #problemOf(method: string, path: string, status: number, body: unknown): string | undefined {
    const plain = (path.split("?")[0] ?? "").replaceAll(/\/{2,}/g, "/").replace(/\/$/, "");
    const template = Object.keys(this.document.paths).find((each) => patternOf(each).test(plain));
    const operation = template && this.document.paths[template]?.[method.toLowerCase()];
    if (template === undefined || !operation)
      return [404, 405].includes(status) ? undefined : "the operation is not documented";
    const response = operation.responses[String(status)];
    if (response === undefined)
      return [413, 429].includes(status) ? undefined : `${status} is not documented`;
    const content = response.content?.["application/json"];
    if (content === undefined) return body === "" ? undefined : "a body is not documented";
    const place = [
      "paths",
      template,
      method.toLowerCase(),
      "responses",
      String(status),
      "content",
      "application/json",
      "schema",
    ];
    const pointer = place
      .map((step) => encodeURIComponent(step.replaceAll("~", "~0").replaceAll("/", "~1")))
      .join("/");
    const validate = this.#ajv.getSchema(`document#/${pointer}`);
    return validate?.(body) === true ? undefined : this.#ajv.errorsText(validate?.errors);
  }
}
