import type { CommandBook } from './command-book.ts';
import type { InteractionBook, User } from './interaction-book.ts';
import type { Json } from './json.ts';
import { isJson, listOf } from './json.ts';
import type { Call, Route } from './rest.ts';

/** The part of Discord's REST API that a bot which only answers can use. */
export function routesOf(
  commands: CommandBook,
  interactions: InteractionBook,
  bot: User,
  gatewayUrl: () => string,
): readonly Route[] {
  const start = { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 };
  const message = /^\/webhooks\/\d+\/([^/]+)\/messages\/([^/]+)$/;
  return [
    {
      method: 'GET',
      path: /^\/gateway\/bot$/,
      answer: () => ({ url: gatewayUrl(), shards: 1, session_start_limit: start }),
    },
    { method: 'GET', path: /^\/users\/@me$/, answer: () => bot },
    {
      method: 'GET',
      path: /^\/applications\/\d+\/commands$/,
      answer: ({ query }) => commands.list(query.get('with_localizations') === 'true'),
    },
    {
      method: 'PUT',
      path: /^\/applications\/\d+\/commands$/,
      answer: ({ body }) => commands.put(listOf(body)),
    },
    {
      method: 'POST',
      path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
      open: true,
      answer: ({ parts: [id = '', token = ''], query, body }) => {
        const response = interactions.callback(id, token, objectOf(body));
        return query.get('with_response') === 'true' ? response : undefined;
      },
    },
    {
      method: 'GET',
      path: message,
      open: true,
      answer: ({ parts: [token = '', id = ''] }) => interactions.message(token, id),
    },
    {
      method: 'PATCH',
      path: message,
      open: true,
      answer: ({ parts: [token = '', id = ''], body }) => interactions.edit(token, id, objectOf(body)),
    },
    {
      method: 'DELETE',
      path: message,
      open: true,
      answer: ({ parts: [token = '', id = ''] }) => {
        interactions.remove(token, id);
      },
    },
    {
      method: 'POST',
      path: /^\/webhooks\/\d+\/([^/]+)$/,
      open: true,
      answer: ({ parts: [token = ''], body }: Call) => interactions.followUp(token, objectOf(body)),
    },
  ];
}

function objectOf(body: unknown): Json {
  return isJson(body) ? body : {};
}
