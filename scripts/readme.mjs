// Fills in the answers that README.md shows: runs every `$ npm run --silent ask -- '…'` and puts what it prints below.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';

const readme = readFileSync('README.md', 'utf8');
const filled = readme.replace(
  /(```console\n\$ npm run --silent ask -- '([^']+)'\n)[\s\S]*?```/gu,
  (_, head, line) => {
    const output = execFileSync('npm', ['run', '--silent', 'ask', '--', line], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, NO_COLOR: '1' },
    });
    return `${head}${output}\`\`\``;
  },
);
writeFileSync('README.md', filled);
