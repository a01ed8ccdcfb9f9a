import { message } from "../../domain/text";

/** The mistakes in choices that a user gives. */
export const readingsFileMessages = {
  unreadable: message(
    '--readings: "{path}" cannot be read: {reason}. Expected learned, ours, none or a YAML file such as "twotier readings --write FILE" writes.',
    "--readings：無法讀取「{path}」：{reason}。預期為 learned、ours、none，或如「twotier readings --write FILE」所寫的 YAML 檔。",
  ),
  notYaml: message(
    "{path}, line {line}: this is not YAML: {detail}",
    "{path} 第 {line} 行不是 YAML：{detail}",
  ),
  noMap: message(
    "{path}: expected one line for each reading, such as reading-003: refused.",
    "{path}：預期每個解讀一行，例如 reading-003: refused。",
  ),
  unknownReading: message(
    '{path}, line {line}: there is no reading "{text}". Did you mean "{nearest}"? Known: reading-001 to {last}.',
    "{path} 第 {line} 行：沒有解讀「{text}」。您是不是要找「{nearest}」？可用的有 reading-001 到 {last}。",
  ),
  unknownChoice: message(
    '{path}, line {line}: {reading} has no choice "{text}". Known: {known}.',
    "{path} 第 {line} 行：{reading} 沒有「{text}」這個選項。可用的有：{known}。",
  ),
  contradiction: message(
    "{path}: {reading} is {given}, but the implementation declares {declared} in hello. Correct one of the two.",
    "{path}：{reading} 為 {given}，但實作在 hello 中宣告 {declared}。請更正其一。",
  ),
} as const;
