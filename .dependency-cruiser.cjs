/**
 * The import law (ARCHITECTURE.md). Default deny: a room may import only what stands in its line here,
 * besides itself and packages. A new folder belongs to a room or fails.
 */
const rooms = {
  platform: { path: "^lib/platform/", may: ["^prisma/generated/"] },
  models: { path: "^lib/models/", may: ["^lib/platform/", "^prisma/generated/"] },
  access: { path: "^lib/access/", may: ["^lib/(platform|models)/"] },
  adapters: { path: "^lib/adapters/", may: ["^lib/platform/"] },
  pipeline: {
    path: "^lib/pipeline/",
    may: ["^lib/(platform|models|access)/", "^lib/adapters/[^/]+/contract\\.ts$"],
  },
  inngest: { path: "^inngest/", may: ["^lib/"] },
  components: { path: "^components/", may: ["^lib/models/[^/]+/shape\\.ts$"] },
  app: {
    path: "^(app/|instrumentation|proxy)",
    may: ["^(lib|inngest|components|public)/", "^instrumentation"],
  },
  scripts: { path: "^scripts/", may: ["^(lib|inngest|prisma|e2e/fixtures)/"] },
  e2e: { path: "^e2e/", may: ["^(lib|scripts)/"] },
  bench: { path: "^bench/", may: ["^(lib|inngest|scripts|e2e/(app|fixtures))/"] },
};

const house = "^(app|components|lib|inngest|prisma|scripts|e2e|bench|instrumentation|proxy)";
const tests = "\\.(test|suite|spec)\\.tsx?$";

const roomRules = Object.entries(rooms).map(([name, room]) => ({
  name: `law-${name}`,
  severity: "error",
  comment: `${name} may import only: itself, ${room.may.join(", ")}`,
  from: { path: room.path, pathNot: tests },
  to: { path: house, pathNot: [room.path, ...room.may] },
}));

module.exports = {
  forbidden: [
    ...roomRules,
    {
      name: "no-cycles",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "stage-imports-no-stage",
      severity: "error",
      from: { path: "^lib/pipeline/([^/]+)/", pathNot: tests },
      to: { path: "^lib/pipeline/([^/]+)/", pathNot: "^lib/pipeline/$1/" },
    },
    {
      name: "adapter-kind-imports-no-kind",
      severity: "error",
      from: { path: "^lib/adapters/([^/]+)/" },
      to: { path: "^lib/adapters/([^/]+)/", pathNot: "^lib/adapters/$1/" },
    },
    {
      name: "only-stores-touch-the-database",
      severity: "error",
      comment: "store.ts files, the platform's own db.ts and the engine's store hold all database code",
      from: {
        path: house,
        pathNot: [
          "store\\.ts$",
          "^lib/access/open-tenant\\.ts$",

          "^lib/platform/",
          "^scripts/",
          "^prisma/",
          tests,
          "^instrumentation",
          "^bench/",
        ],
      },
      to: { path: "^(lib/platform/db\\.ts|prisma/generated/)", dependencyTypesNot: ["type-only"] },
    },
    {
      name: "no-unknown-room",
      severity: "error",
      comment: "every file of the house belongs to a room of the law",
      from: { path: house, pathNot: [...Object.values(rooms).map((room) => room.path), "^prisma/"] },
      to: {},
    },
    {
      name: "no-unresolved",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^prisma/generated" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(prisma/generated|\\.next)" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
