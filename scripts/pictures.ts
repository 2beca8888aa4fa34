// Takes the pictures that README.md shows: the bot's real messages on the reports in seeds/, as Discord shows them.
// Wants Chromium, a Chinese font and one of emoji on the machine (Debian: apt-get install chromium fonts-noto-cjk fonts-noto-color-emoji).
// `npm run pictures -- narrow` takes them as wide as a phone, into a folder that is not kept.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { questionOf } from '../src/discord/question.ts';
import { commands } from '../src/answers/commands.ts';
import { loadLibrary } from '../src/library/load.ts';
import { PARTS } from '../src/library/parts.ts';
import { messageHtml } from './pictures/message-html.ts';
import { PICTURED, fingerprint, messageFor } from './pictures/pictured.ts';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const narrow = process.argv.includes('narrow');
const folder = narrow ? mkdtempSync(join(tmpdir(), 'jiwen-pictures-')) : join(ROOT, 'docs', 'pictures');

const index = mkdtempSync(join(tmpdir(), 'jiwen-index-'));
const { library } = await loadLibrary({ seeds: join(ROOT, 'seeds'), index }, PARTS);
rmSync(index, { recursive: true });

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-lcd-text'],
});
const page = await browser.newPage({ viewport: { width: narrow ? 375 : 720, height: 100 } });
const shown: Record<string, string> = {};
for (const pictured of PICTURED) {
  const command = commands.find(({ name }) => name === pictured.command);
  const message = await messageFor(pictured, library);
  await page.setContent(messageHtml(command ? questionOf(command, pictured.values) : '', message));
  await page.screenshot({ path: join(folder, `${pictured.name}.png`), fullPage: true });
  shown[pictured.name] = fingerprint(message);
}
await browser.close();
if (narrow) console.log(folder);
else writeFileSync(join(folder, 'shown.json'), `${JSON.stringify(shown, null, 2)}\n`);
