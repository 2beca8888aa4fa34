import { expect, it } from 'vitest';
import { setting } from './setting.ts';

// Alone in its file, beside which others run: discord.js waits 5 s between two identifies.
it(
  'logs in anew when its session is forgotten, and answers what is asked then',
  { timeout: 15_000 },
  async () => {
    const { discord, stop } = await setting();
    discord.gateway.forget();
    discord.gateway.drop();
    for (let tries = 0; discord.gateway.identifies < 2 && tries < 100; tries++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect([discord.gateway.identifies, discord.gateway.resumes]).toEqual([2, 0]);
    const { count } = await discord.player.slash('budget', { office: '南石头' });
    await stop();
    expect(count).toBe(1);
  },
);
