// The one way data flows: a room may import from the rooms named beside it, and from no other; never in a circle.
const ROOMS = {
  text: [],
  lexicon: ['text'],
  report: ['text'],
  facts: ['text', 'report'],
  checks: ['text', 'report', 'facts'],
  search: ['text', 'lexicon', 'report'],
  library: ['text', 'lexicon', 'report', 'facts', 'checks', 'search'],
  matching: ['text', 'report', 'facts', 'search', 'library'],
  answers: ['text', 'report', 'facts', 'checks', 'search', 'library', 'matching'],
  config: [],
  health: [],
  charts: ['facts', 'answers'],
  terminal: ['text', 'answers', 'library', 'charts', 'config'],
  discord: ['text', 'answers', 'library', 'charts', 'config', 'health'],
};

export default {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    ...Object.entries(ROOMS).map(([room, from]) => ({
      name: `${room}-imports-backwards`,
      comment: `src/${room} may import only from: ${[room, ...from].join(', ')} (docs/design.md, "The rooms")`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(?:${[room, ...from].join('|')})/` },
    })),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.json'] },
  },
};
