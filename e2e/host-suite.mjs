// Runs the bundled host suite inside an extension host of the workbench: the Node host or the web worker host.
import path from 'node:path';
import { newPage, workbenchAddress } from './browser.mjs';
import { HostOutput } from './report.mjs';
import { serveFolder } from './static-server.mjs';
import { whileMoving } from './wait.mjs';

/** Runs in the page: puts `development` into the workbench's start configuration, as @vscode/test-web does. */
function addDevelopmentOptions(development) {
  if (window.top !== window) return;
  new MutationObserver((_, observer) => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    if (!element) return;
    observer.disconnect();
    const configuration = JSON.parse(element.dataset.settings);
    configuration.developmentOptions = { ...configuration.developmentOptions, ...development };
    element.dataset.settings = JSON.stringify(configuration);
  }).observe(document, { childList: true, subtree: true });
}

/** The extension and the suite as files on the server's side: VS Code runs them in the remote Node host. */
function nodeHost({ port }, extension, suite) {
  const onServer = (...parts) => ({
    scheme: 'vscode-remote',
    authority: `127.0.0.1:${port}`,
    path: path.join(extension, ...parts),
  });
  return { development: { extensions: [onServer()], extensionTestsPath: onServer(suite) }, stop: () => {} };
}

/** Both over HTTP, which makes VS Code run them in its worker host; through code-server's proxy, so of the same origin. */
async function webHost({ port }, extension, suite) {
  const files = await serveFolder(extension);
  const overHttp = (...parts) => ({
    scheme: 'http',
    authority: `127.0.0.1:${port}`,
    path: path.posix.join(`/proxy/${files.port}`, ...parts),
  });
  return { development: { extensions: [overHttp()], extensionTestsPath: overHttp(suite) }, stop: files.stop };
}

/**
 * @param server from startServer()
 * @param flavour 'node' or 'web'
 * @param extension folder of the unpacked extension
 * @param suite file that exports run(), relative to the extension: VS Code picks the host by whose folder it lies in
 * @param workspace folder to open
 */
export async function runHostSuite({ browser, server, flavour, extension, suite, workspace, report }) {
  const host = await (flavour === 'web' ? webHost : nodeHost)(server, extension, suite);
  const page = await newPage(browser);
  const output = new HostOutput(report);
  try {
    await page.addInitScript(addDevelopmentOptions, host.development);
    await page.exposeFunction('codeAutomationLog', (_type, parts) => {
      output.line(parts.filter((part) => typeof part === 'string').join(' '));
    });
    let ended;
    const exit = new Promise((resolve) => {
      ended = resolve;
    });
    await page.exposeFunction('codeAutomationExit', (code) => ended(code));
    await page.goto(workbenchAddress(server, workspace));
    output.finish(await whileMoving('the suite', exit, () => output.moved));
  } catch (error) {
    output.finish(error.message);
  } finally {
    await page.context().close();
    host.stop();
  }
}
