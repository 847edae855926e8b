import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';

/** What Chromium's own PDF viewer says of a file. */
export interface ChromiumReading {
  readonly pages: number;
  /** The title of the tab. */
  readonly title: string;
  /** What “Select all” and “Copy” give. */
  readonly text: string;
}

/** How long the viewer may take, in milliseconds: it takes 2 seconds on an idle machine. */
const PATIENCE = 60_000;

/** The viewer is a page of its own inside the tab, an extension that Chromium brings. */
const VIEWER = 'chrome-extension://mhjfbmdgcfjbbpaeojofohoefgiehjai/';

/** What the viewer's buttons do: wait for the file, select everything, hand it over. */
const COPY = `(async () => {
  const viewer = document.querySelector('pdf-viewer');
  await viewer.loaded;
  const { PluginController } = await import('./pdf_viewer_wrapper.js');
  const plugin = PluginController.getInstance();
  plugin.selectAll();
  const { selectedText } = await plugin.getSelectedText();
  return { pages: viewer.docLength_, title: viewer.pdfTitle, text: selectedText };
})()`;

/** Opens a PDF in headless Chromium, selects all and copies it, by the DevTools protocol over a pipe. */
export async function readInChromium(bytes: Uint8Array): Promise<ChromiumReading> {
  const folder = mkdtempSync(join(tmpdir(), 'briefdeck-'));
  const file = join(folder, 'file.pdf');
  writeFileSync(file, bytes);
  const browser = startBrowser(join(folder, 'profile'));
  try {
    const devtools = connect(browser);
    await devtools.send('Target.createTarget', { url: `file://${file}` });
    const { sessionId } = await devtools.send('Target.attachToTarget', {
      targetId: await findViewer(devtools),
      flatten: true,
    });
    return await copyAll(devtools, sessionId as string);
  } finally {
    await stop(browser);
    removeLeftovers(folder);
  }
}

function startBrowser(profile: string): ChildProcess {
  const quiet = ['--no-first-run', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
  return spawn(
    'chromium',
    [
      '--headless=new',
      '--no-sandbox',
      ...quiet,
      `--user-data-dir=${profile}`,
      '--remote-debugging-pipe',
      'about:blank',
    ],
    // A group of its own, which ends as a whole.
    { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], detached: true },
  );
}

type Reply = Readonly<Record<string, unknown>>;

interface DevTools {
  readonly send: (method: string, params?: Reply, sessionId?: string) => Promise<Reply>;
}

/** Messages go as JSON ending in a zero byte, out on descriptor 3 and back on 4. */
function connect(browser: ChildProcess): DevTools {
  const [out, back] = [browser.stdio[3] as Writable, browser.stdio[4] as Readable];
  const waiting = new Map<number, { readonly take: (reply: Reply) => void; readonly fail: (error: Error) => void }>();
  let rest = '';
  back.setEncoding('utf8').on('data', (data: string) => {
    const messages = (rest + data).split('\0');
    rest = messages.pop()!;
    for (const message of messages) {
      const { id, result, error } = JSON.parse(message) as { id?: number; result?: Reply; error?: { message: string } };
      const asked = waiting.get(id ?? -1);
      if (error) asked?.fail(new Error(error.message));
      else asked?.take(result ?? {});
    }
  });
  browser.on('exit', () => {
    for (const { fail } of waiting.values()) fail(new Error('Chromium ended'));
  });
  out.on('error', () => undefined);
  let last = 0;
  return {
    send: (method, params = {}, sessionId) =>
      new Promise((take, fail) => {
        const id = ++last;
        waiting.set(id, { take, fail });
        out.write(`${JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) })}\0`);
      }),
  };
}

async function findViewer(devtools: DevTools): Promise<string> {
  return await patiently('the PDF viewer', async () => {
    const { targetInfos } = await devtools.send('Target.getTargets', { filter: [{}] });
    const targets = targetInfos as readonly { type: string; url: string; targetId: string }[];
    return targets.find(({ type, url }) => type === 'iframe' && url.startsWith(VIEWER))?.targetId;
  });
}

/** Readings in a row, a tenth of a second apart, that must be the same. */
const STEADY = 8;

/** The viewer answers before it has the whole text: a reading counts when it has come several times the same. */
async function copyAll(devtools: DevTools, sessionId: string): Promise<ChromiumReading> {
  let before = '';
  let times = 0;
  return await patiently('the text', async () => {
    const question = { expression: COPY, awaitPromise: true, returnByValue: true };
    const { result } = await devtools.send('Runtime.evaluate', question, sessionId);
    const reading = (result as { value?: ChromiumReading }).value;
    const text = reading?.text ?? '';
    times = text !== '' && text === before ? times + 1 : 1;
    before = text;
    return reading && times >= STEADY ? { ...reading, text: reading.text.replaceAll('\r\n', '\n') } : undefined;
  });
}

async function patiently<T>(what: string, ask: () => Promise<T | undefined>): Promise<T> {
  for (let waited = 0; waited < PATIENCE; waited += 100) {
    const answer = await ask();
    if (answer !== undefined) return answer;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`Chromium did not show ${what}`);
}

/** A browser's last process may still write into its profile: what cannot be removed is left to the system's temporary folder. */
function removeLeftovers(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  } catch {
    // What was read counts, not what is left behind.
  }
}

/** Ends the browser with all its processes and waits until it has, so that its profile can be removed. */
async function stop(browser: ChildProcess): Promise<void> {
  if (browser.exitCode !== null) return;
  const ended = new Promise((go) => browser.once('exit', go));
  process.kill(-browser.pid!, 'SIGKILL');
  await ended;
}
