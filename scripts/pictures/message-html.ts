import { ButtonStyle, ComponentType } from 'discord.js';
import type { MessageComponent } from '../../src/discord/message.ts';
import type { Outgoing } from '../../src/discord/outgoing.ts';
import { escapeHtml, markdownHtml } from './markdown-html.ts';

const STYLE = `
* { box-sizing: border-box; margin: 0; }
body { background: #313338; padding: 14px 16px; color: #dbdee1;
  font: 15px/1.4 "gg sans", "Noto Sans", "Noto Sans CJK SC", "Noto Color Emoji", sans-serif; }
.asked { color: #b5bac1; font-size: 13px; margin: 0 0 4px 52px; }
.asked b { color: #c9cdfb; font-weight: 500; }
.message { display: flex; gap: 12px; }
.face { flex: none; width: 40px; height: 40px; border-radius: 50%; background: #5865f2; color: #fff;
  font-size: 20px; line-height: 40px; text-align: center; }
.body { flex: 1; min-width: 0; }
.name { font-weight: 500; color: #f2f3f5; }
.tag { background: #5865f2; color: #fff; border-radius: 4px; font-size: 10px; padding: 1px 5px; vertical-align: 2px; }
.container { margin-top: 6px; padding: 14px 16px; background: #2b2d31; border: 1px solid #3b3d44;
  border-left: 4px solid; border-radius: 8px; max-width: 620px; }
.container > * + * { margin-top: 8px; }
h1, h2, h3 { color: #f2f3f5; line-height: 1.3; margin: 2px 0 4px; }
h1 { font-size: 24px; } h2 { font-size: 20px; } h3 { font-size: 16px; }
p.small { font-size: 12.5px; color: #9aa0a8; line-height: 1.4; }
blockquote { border-left: 4px solid #4e5058; border-radius: 2px; padding-left: 10px; margin: 4px 0 1px; }
b { color: #f2f3f5; font-weight: 700; }
hr { border: 0; border-top: 1px solid #3f4147; }
.gallery img { display: block; width: 100%; border-radius: 8px; }
.row { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 8px; max-width: 620px; }
.button { background: #4e5058; border-radius: 8px; padding: 6px 14px; font-size: 14px; color: #fff; }
.button.primary { background: #5865f2; } .button.off { opacity: .5; }
.select { flex: 1; background: #1e1f22; border-radius: 8px; padding: 8px 12px; color: #949ba4; font-size: 14px; }`;

/** A page with the bot's message as Discord shows it in dark mode, under the line that says who asked. */
export function messageHtml(question: string, { components, files }: Outgoing): string {
  const images = new Map(
    files.map(({ name, bytes }) => [
      `attachment://${name}`,
      `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`,
    ]),
  );
  const body = components.map((component) => componentHtml(component, images)).join('');
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>${STYLE}</style><body>
<div class="asked"><b>审读</b> 使用了 <b>${escapeHtml(question)}</b></div>
<div class="message"><div class="face">绩</div><div class="body">
<div><span class="name">绩问</span> <span class="tag">应用</span></div>${body}</div></div></body></html>`;
}

function componentHtml(component: MessageComponent, images: ReadonlyMap<string, string>): string {
  switch (component.type) {
    case ComponentType.Container: {
      const colour = `#${component.accent_color.toString(16).padStart(6, '0')}`;
      const inner = component.components.map((one) => componentHtml(one, images)).join('');
      return `<div class="container" style="border-left-color:${colour}">${inner}</div>`;
    }
    case ComponentType.TextDisplay:
      return `<div>${markdownHtml(component.content)}</div>`;
    case ComponentType.Separator:
      return '<hr>';
    case ComponentType.MediaGallery:
      return component.items
        .map(({ media, description }) => {
          const source = images.get(media.url) ?? media.url;
          return `<div class="gallery"><img src="${source}" alt="${escapeHtml(description)}"></div>`;
        })
        .join('');
    case ComponentType.ActionRow:
      return `<div class="row">${component.components.map((one) => componentHtml(one, images)).join('')}</div>`;
    case ComponentType.Button: {
      const look = `${component.style === ButtonStyle.Primary ? ' primary' : ''}${component.disabled ? ' off' : ''}`;
      return `<span class="button${look}">${escapeHtml(component.label)}</span>`;
    }
    case ComponentType.StringSelect:
      return `<span class="select">${escapeHtml(component.placeholder)} ▾</span>`;
    case ComponentType.File:
      return `<p class="small">📎 ${escapeHtml(component.file.url.replace('attachment://', ''))}</p>`;
  }
}
