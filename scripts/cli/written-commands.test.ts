import type { Command } from "commander";
import { expect, it } from "vitest";
import { COMMAND_NAMES, leadloomProgram } from "./program";
import { COMMANDS, commandName } from "./written-commands";

function leaves(command: Command): Command[] {
  return command.commands.length === 0 ? [command] : command.commands.flatMap(leaves);
}

it("says of every command whether it leaves an entry in the audit log", async () => {
  const program = await leadloomProgram(COMMAND_NAMES);
  expect(leaves(program).map(commandName).sort()).toEqual(Object.keys(COMMANDS).sort());
});
