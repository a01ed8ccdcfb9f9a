import { message } from "../../domain/text";

/** The messages of `twotier serve`. */
export const serverMessages = {
  portTaken: message(
    "--port: {port} on {host} is taken by another program. Choose another one, or 0 for a free one.",
    "--port：{host} 的 {port} 已被其他程式使用。請選擇其他連接埠，或以 0 取得可用的連接埠。",
  ),
  portForbidden: message(
    "--port: {port} needs rights that this user does not have. Choose one above 1023.",
    "--port：使用 {port} 需要此使用者沒有的權限。請選擇 1023 以上的連接埠。",
  ),
  hostUnknown: message(
    '--host: "{host}" is no address of this computer. Choose 127.0.0.1.',
    "--host：「{host}」不是此電腦的位址。請使用 127.0.0.1。",
  ),
  hostRemote: message(
    '--host: "{host}" can be reached from other computers, and everybody who reaches the sandbox can act as anyone. Add --allow-remote if this is intended.',
    "--host：「{host}」可由其他電腦連線，而任何連得到沙箱的人都能以任何身分操作。若確定如此，請加上 --allow-remote。",
  ),
  notAPort: message(
    '--port: "{text}" is not a port. Give a whole number from 0 to 65535.',
    "--port：「{text}」不是連接埠。請指定 0 到 65535 的整數。",
  ),
  noPerson: message('No person is called "{person}" in this world.', "此世界沒有名為「{person}」的人員。"),
  otherTokens: message(
    "Tokens of other people: POST their ids as JSON to {url}: {body}",
    "其他人員的登入 token：將 id 以 JSON 格式 POST 到 {url}：{body}",
  ),
  stop: message("Press Ctrl-C to stop.", "按 Ctrl-C 停止。"),
} as const;
