import { message } from "../../domain/text";

/** The messages about world files. */
export const worldMessages = {
  unreadable: message('"{path}" cannot be read: {reason}', "無法讀取「{path}」：{reason}"),
  notYaml: message(
    "{path}, line {line}: this is not YAML: {detail} twotier serve --print-world shows an example.",
    "{path} 第 {line} 行：不是 YAML：{detail} 可用 twotier serve --print-world 查看範例。",
  ),
  shape: message(
    "{path}, line {line}: {where}: {detail} twotier serve --print-world shows an example.",
    "{path} 第 {line} 行：{where}：{detail} 可用 twotier serve --print-world 查看範例。",
  ),
  unknownReference: message(
    '{path}, line {line}: {where} names "{id}", which this world does not have. Add it, or correct the id.',
    "{path} 第 {line} 行：{where} 指向「{id}」，但此世界沒有它。請新增，或更正識別碼。",
  ),
  duplicate: message(
    '{path}, line {line}: {where}: "{id}" is used twice. Give one of them another one.',
    "{path} 第 {line} 行：{where}：「{id}」使用了兩次。請將其中一個改為其他值。",
  ),
  refused: message(
    "The world cannot be set up: {where} is refused ({reason}). Correct this entry.",
    "無法建立此世界：{where} 遭到拒絕（{reason}）。請更正此項目。",
  ),
} as const;
