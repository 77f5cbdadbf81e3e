import { env } from "../lib/platform/env";
import { migrateDatabase } from "../lib/platform/migrate/migrate-database";
import { createMigration, modelsMatchMigrations } from "./db/create-migration";
import { generateClients } from "./db/generate";

const [command, name] = process.argv.slice(2);

const commands: Record<string, () => Promise<void>> = {
  async generate() {
    generateClients();
  },
  async create() {
    if (!name) throw new Error("Name the migration: npm run db create add_notes");
    const folder = await createMigration(name, new Date());
    console.log(folder ? `Wrote ${folder} for both databases.` : "The models have not changed.");
  },
  async check() {
    if (!(await modelsMatchMigrations())) {
      throw new Error("The models have changed since the last migration. Run: npm run db create NAME");
    }
    console.log("Models and migrations say the same.");
  },
  async migrate() {
    const applied = await migrateDatabase(env().DATABASE_URL);
    console.log(applied.length === 0 ? "The database is up to date." : `Applied ${applied.join(", ")}.`);
  },
};

const run = commands[command ?? ""];
if (!run) {
  console.error(`Say one of: ${Object.keys(commands).join(", ")}`);
  process.exit(2);
}
await run();
