/** The small DOM that Readability brings for where there is none. */
declare module '@mozilla/readability/JSDOMParser.js' {
  export default class JSDOMParser {
    parse(markup: string, url?: string): ConstructorParameters<typeof import('@mozilla/readability').Readability>[0];
  }
}
