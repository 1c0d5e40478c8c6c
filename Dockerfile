# The command line alone:  docker run --rm -v "$PWD:/referater:ro" referat check .
FROM node:20-bookworm AS build
WORKDIR /source
COPY . .
RUN npm ci && node esbuild.mjs --release

FROM node:20-alpine
COPY --from=build /source/dist/cli.js /usr/local/lib/referat/cli.js
COPY --from=build /source/LICENSE /usr/local/lib/referat/LICENSE
USER node
WORKDIR /referater
ENTRYPOINT ["node", "/usr/local/lib/referat/cli.js"]
CMD ["--help"]
