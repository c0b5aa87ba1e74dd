import type { Language } from '../language.ts'
import { markup, styleElement, type Markup } from './markup.ts'

/**
 * One style for the pages without script. Sizes are in `rem`, so that whoever set larger letters in the browser gets them; nothing
 * is told by colour alone; the column is as wide as a comfortable line.
 */
export const style = `
:root{color-scheme:light dark;--paper:#fff;--ground:#f3f4f6;--ink:#16181d;--soft:#4a5160;--line:#d7dae0;--act:#0b57a8;--no:#b3261e;--noBack:#fdeceb;--yes:#17643a;--yesBack:#e7f5ec;--wait:#7a4b00;--waitBack:#fdf1dc}
@media(prefers-color-scheme:dark){:root{--paper:#1c1f26;--ground:#111318;--ink:#eef0f4;--soft:#b3bac7;--line:#3a404c;--act:#8fc1ff;--no:#ff9c94;--noBack:#3b1d1b;--yes:#86dba7;--yesBack:#17321f;--wait:#ffc86b;--waitBack:#3a2a0f}}
*{box-sizing:border-box}
html{font-size:118.75%;-webkit-text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"PingFang SC","Hiragino Sans GB","Microsoft YaHei","Noto Sans SC","Noto Sans CJK SC",sans-serif;overflow-wrap:anywhere}
header,main,footer{max-width:38rem;margin:0 auto;padding:0 1rem}
header{display:flex;justify-content:space-between;align-items:center;padding-top:.6rem;padding-bottom:.6rem;color:var(--soft)}
header b{color:var(--ink)}
main{background:var(--paper);border:1px solid var(--line);border-radius:.9rem;padding:1.1rem 1.2rem 1.3rem;width:calc(100% - 1rem)}
a{color:var(--act)}
header a,footer a{display:inline-block;padding:.5rem 0}
p,li,dd{text-wrap:pretty}
h1{font-size:1.45rem;line-height:1.3;margin:.4rem 0 .3rem}
h2{font-size:1.05rem;margin:1.5rem 0 .3rem}
p{margin:.3rem 0}
.slip{display:flex;flex-wrap:wrap;gap:.6rem;align-items:center}
.slip code{font:700 1.15rem/1 ui-monospace,SFMono-Regular,Consolas,monospace;letter-spacing:.12em}
.tag{font-weight:700;padding:.15rem .7rem;border-radius:1rem}
.no{color:var(--no);background:var(--noBack)}
.yes{color:var(--yes);background:var(--yesBack)}
.wait{color:var(--wait);background:var(--waitBack)}
.soft{color:var(--soft);font-size:.9rem}
.why{font-size:1.12rem}
.pass{border-left:.3rem solid var(--yes);padding-left:.7rem;margin-top:.7rem}
ol,ul{margin:.3rem 0;padding-left:1.5rem}
li{margin:.4rem 0}
section{border:1px solid var(--line);border-radius:.7rem;padding:.7rem .9rem;margin:.6rem 0}
h3{font-size:1rem;margin:0}
dl{display:grid;grid-template-columns:auto 1fr;gap:.45rem 1rem;margin:1.5rem 0 0;border-top:1px solid var(--line);padding-top:1rem}
dt{color:var(--soft)}
dd{margin:0}
form{display:flex;flex-wrap:wrap;gap:.6rem;margin:.9rem 0}
label{flex-basis:100%}
input{flex:1 1 8rem;min-width:0;font:700 1.4rem/1 ui-monospace,SFMono-Regular,Consolas,monospace;letter-spacing:.14em;text-transform:uppercase;padding:.65rem .8rem;border:2px solid var(--soft);border-radius:.6rem;background:var(--paper);color:var(--ink)}
button{font:inherit;font-weight:700;line-height:1;padding:.8rem 1.3rem;border:0;border-radius:.6rem;background:var(--act);color:var(--paper)}
input:focus-visible,button:focus-visible,a:focus-visible{outline:3px solid var(--act);outline-offset:2px}
footer{padding-top:.8rem;padding-bottom:2rem;color:var(--soft);font-size:.9rem}
@media(max-width:30rem){dl{grid-template-columns:1fr;gap:0}dd{margin-bottom:.6rem}}
@media print{body{background:#fff}main{border:0}form,header a{display:none}}
`.replaceAll('\n', '')

const sheets = new Map<string, Markup>()

/** A style sheet is made into an element once. */
function sheetOf(css: string): Markup {
  const made = sheets.get(css) ?? styleElement(css)
  sheets.set(css, made)
  return made
}

/**
 * @param path of this page, for the link to the same page in the other language
 * @param css of the page; its hash stands in the content policy
 * @returns a whole document
 */
export function page(language: Language, path: string, title: string, main: Markup, footer: Markup, css: string = style): string {
  const other = language === 'zh' ? { lang: 'en', name: 'English' } : { lang: 'zh-CN', name: '中文' }
  return markup`<!doctype html>
    <html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}</title>
        ${sheetOf(css)}
      </head>
      <body>
        <header>
          <b>受理 Shouli</b>
          <a href="${path}?lang=${other.lang.slice(0, 2)}" lang="${other.lang}" hreflang="${other.lang}">${other.name}</a>
        </header>
        <main>${main}</main>
        <footer>${footer}</footer>
      </body>
    </html>`
    .toString()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('> <', '><')
}
