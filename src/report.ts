export type { HtmlOptions } from "./render/html.js";
export { toHtml } from "./render/html.js";
