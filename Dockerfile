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
ENV NODE_ENV=production
WORKDIR /app
COPY --from=dependencies /app/node_modules/ node_modules/
COPY --from=build /app/dist/ dist/
COPY package.json ./
COPY seeds/ seeds/
# The index snapshot is all that is ever written: with index/ as a volume the rest may be read-only.
RUN mkdir index && chown node:node index
VOLUME /app/index
USER node
CMD ["node", "dist/main.js"]
