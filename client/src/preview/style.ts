/** The look of the preview. Colours are the theme's, so light, dark and high contrast come by themselves. */
export const PREVIEW_STYLE = `
:root { --line: var(--vscode-panel-border, #8884); --quiet: var(--vscode-descriptionForeground); }
body { margin: 0; padding: 0; color: var(--vscode-editor-foreground); background: var(--vscode-editor-background);
  font: 15px/1.6 var(--vscode-markdown-font-family, var(--vscode-font-family, system-ui, sans-serif)); overflow-wrap: break-word; }
main { max-width: 44rem; margin: 0 auto; padding: .5rem 1.75rem 60vh; }
#bar { position: sticky; top: 0; z-index: 1; display: flex; justify-content: space-between; align-items: flex-start; gap: 1rem;
  padding: .35rem 1.75rem; background: var(--vscode-editor-background); border-bottom: 1px solid var(--line); font-size: .87em; }
#bar label { white-space: nowrap; visibility: hidden; }
#bar.has-closed label { visibility: visible; }
#bar summary { cursor: pointer; }
#bar summary { list-style-position: inside; }
#bar nav { position: absolute; top: 100%; left: 0; right: 0; padding: .5rem 1.75rem; background: var(--vscode-editorWidget-background);
  border-bottom: 1px solid var(--line); box-shadow: 0 4px 8px var(--vscode-widget-shadow, #0003); }
#contents { list-style: none; margin: 0; padding: 0; max-height: 60vh; overflow-y: auto; }
#contents li { margin: 0; padding: .15rem 0; }
#contents .group { font-weight: 600; }
#empty { text-align: center; color: var(--quiet); }
a { color: var(--vscode-textLink-foreground); text-decoration: none; }
a:hover { text-decoration: underline; }
:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
h1, h2, h3, h4, h5, h6 { line-height: 1.3; font-weight: 600; margin: 1.3em 0 .35em; }
h1 { font-size: 1.7em; margin-top: .6em; }
h2 { font-size: 1.3em; }
h3 { font-size: 1.07em; }
h4, h5, h6 { font-size: 1em; color: var(--quiet); }
p { margin: .45em 0; }
main .item { border-top: 1px solid var(--line); margin-top: 1.8rem; }
main .group h2 { font-size: 1em; text-transform: none; color: var(--quiet); margin-top: 2.2rem; }
.case { color: var(--quiet); margin-top: 0; font-variant-numeric: tabular-nums; }
.decision { border-left: 3px solid var(--vscode-charts-green, #388a34); background: var(--vscode-textBlockQuote-background);
  padding: .1rem 1rem .45rem; margin: 1.1em 0; }
.decision > :first-child { margin-top: .45em; }
.closed > h2 { color: var(--quiet); }
.closed-hidden main .item.closed, .closed-hidden #contents .item.closed { display: none; }
dl { margin: .8em 0; }
dl div { display: grid; grid-template-columns: minmax(7rem, 10rem) 1fr; gap: .25rem 1rem; padding: .1em 0; }
dt { color: var(--quiet); }
dd { margin: 0; }
ul, ol { margin: .45em 0; padding-left: 1.7em; }
li { margin: .15em 0; }
.contents { list-style: none; padding-left: 0; color: var(--quiet); }
.contents li { display: flex; justify-content: space-between; gap: 1.5rem; }
.table { overflow-x: auto; margin: .8em 0; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { border: 1px solid var(--line); padding: .25em .6em; text-align: left; vertical-align: top; }
thead th { background: var(--vscode-textBlockQuote-background); }
tbody th { font-weight: normal; }
[data-found] { position: relative; }
[data-found]::before { content: ''; position: absolute; left: -1.1rem; top: .15em; bottom: .15em; width: 3px; border-radius: 2px;
  background: var(--vscode-editorInfo-foreground); opacity: .8; }
[data-found=warning]::before { background: var(--vscode-editorWarning-foreground); }
[data-found=error]::before { background: var(--vscode-editorError-foreground); }
.vscode-high-contrast, .vscode-high-contrast-light { --line: var(--vscode-contrastBorder); --quiet: var(--vscode-editor-foreground); }
.vscode-high-contrast .decision, .vscode-high-contrast-light .decision { border: 1px solid var(--vscode-contrastBorder); border-left-width: 4px;
  background: none; }
@media (max-width: 30rem) { main { padding: .5rem 1.25rem 60vh; } dl div { grid-template-columns: 1fr; } #bar { padding: .35rem 1.25rem; } }
`;
