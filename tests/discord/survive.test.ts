import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { surviveRejections } from '../../src/discord/survive.ts';
import { memoryLog } from './setting.ts';

describe('surviveRejections', () => {
  it('logs a rejection without its words, and no longer once undone', () => {
    const { log, logged } = memoryLog('info');
    const process = new EventEmitter();
    const undo = surviveRejections(log, process);
    process.emit('unhandledRejection', new TypeError('cannot read 疫苗'));
    undo();
    process.emit('unhandledRejection', new TypeError('again'));
    expect(logged).toHaveLength(1);
    expect(logged[0]).toContain('"error":"TypeError"');
    expect(logged[0]).not.toContain('疫苗');
  });
});
