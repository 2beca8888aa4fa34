# syntax=docker/dockerfile:1

# Compiles src/ to dist/; needs the development dependencies.
FROM node:24-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY tsconfig.json tsconfig.build.json ./
COPY scripts/build.mjs scripts/
COPY src/ src/
RUN npm run build

# What runs, and nothing that only builds or tests.
FROM node:24-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

FROM node:24-slim
# Inside a container 127.0.0.1 would be heard by nobody else; the port is open only where `docker run` publishes it.
ENV NODE_ENV=production JIWEN_HTTP_PORT=9464 JIWEN_HTTP_HOST=0.0.0.0
WORKDIR /app
COPY --from=dependencies /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
COPY package.json ./
COPY seeds/ seeds/
# The index snapshot is all that is ever written: with index/ as a volume the rest may be read-only.
RUN mkdir index && chown node:node index
VOLUME /app/index
USER node
EXPOSE 9464
# Reconnecting to Discord takes seconds: three failures in a row, not one. Reading many reports for the first time takes minutes.
HEALTHCHECK --interval=30s --timeout=5s --start-period=5m --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.JIWEN_HTTP_PORT + '/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "dist/main.js"]
