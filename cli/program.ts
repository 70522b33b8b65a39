import { Command } from "commander"

/** The command-line program: the same deeds and questions as the screens. Each command's code is loaded when it is called. */
export const program = new Command("wellserved")
  .description("The system an organisation runs to build and keep a culture of great customer service.")
  .showHelpAfterError()

/** Every command takes these two. */
const command = (nameAndArgs: string, what: string, parent: Command = program) =>
  parent
    .command(nameAndArgs)
    .description(what)
    .option("--data <dir>", "the data folder (else WELLSERVED_DATA, else ./data)")
    .option("--json", "print one object, for machines")

command("serve", "start the program, as npm start does")
  .option("--port <port>", "where to listen (else PORT, else 4400)")
  .option("--sample", "fill an empty installation with the sample organisation")
  .action(async () => {
    process.argv.splice(2, 1)
    await import("../server/main.ts")
  })

command("sample [kind]", "fill an empty installation with a sample organisation: airline or bakery").action(
  async (kind, options) => (await import("./commands/sample.ts")).sample(kind, options),
)

const sheet = ["--sheet <name>", "of a workbook (.xlsx) with several sheets, which one"] as const
const importing = program.command("import").description("bring in what another system has")
command("feedback <file>", "responses or complaints from CSV or a workbook, by a map", importing)
  .option(...sheet)
  .requiredOption("--map <file>", "how to read the columns; see docs/using/import-feedback.md")
  .option("--bad-rows <file>", "where to put the rows that could not be read, to mend and import again")
  .action(async (file, options) => (await import("./commands/import-feedback.ts")).importFeedbackFile(file, options))
command("people <file>", "people and units from CSV or a workbook", importing)
  .option(...sheet)
  .option("--complete", "who is not in the file has left")
  .option("--dry-run", "say what would change, and change nothing")
  .action(async (file, options) => (await import("./commands/import-people.ts")).importPeopleFile(file, options))
command("purchases <file>", "what customers bought, from CSV or a workbook, by a map", importing)
  .option(...sheet)
  .requiredOption("--map <file>", "how to read the columns; see docs/using/import-cdnow.md")
  .action(async (file, options) => (await import("./commands/import-purchases.ts")).importPurchasesFile(file, options))
command("leavings <file>", "which customers left, when and why, from CSV or a workbook, by a map", importing)
  .option(...sheet)
  .requiredOption("--map <file>", "how to read the columns; see docs/using/import-cdnow.md")
  .action(async (file, options) => (await import("./commands/import-purchases.ts")).importLeavingsFile(file, options))

command("measure <key>", "one figure with its interval and n: nps, csat, ces, confirmed-recovery, …")
  .option("--survey <name>")
  .option("--from <day>")
  .option("--to <day>")
  .option("--unit <name>", "with everything below it")
  .action(async (key, options) => (await import("./commands/measure.ts")).measure(key, options))

command("export <what>", "feedback or cases as CSV")
  .option("--out <file>", "where to write it (else to the terminal)")
  .action(async (what, options) => (await import("./commands/export.ts")).exportRows(what, options))

command("backup [file]", "everything into one file, while the program runs").action(async (file, options) =>
  (await import("./commands/backup.ts")).backup(file, options),
)

command("restore <file>", "a backup into an empty installation, all of it or none").action(async (file, options) =>
  (await import("./commands/restore.ts")).restore(file, options),
)

command(
  "put-back <moment>",
  "say that the database was put back from a copy of that moment, by other means than restore",
).action(async (moment, options) => (await import("./commands/put-back.ts")).putBack(moment, options))

command("doctor", "look whether everything is in order, and say what to do where it is not").action(async (options) =>
  (await import("./commands/doctor.ts")).doctor(options),
)

const user = program.command("user").description("people who sign in")
command("add <name>", "a person with a password, shown once", user)
  .option("--email <address>")
  .option("--number <number>", "employee number")
  .option("--role <role>", "member, lead, steward, executive or administrator", "member")
  .option("--unit <name>", "else the whole organisation")
  .option("--job <job>", "what they do", "")
  .action(async (name, options) => (await import("./commands/user.ts")).addUser(name, options))
command("password <login>", "a new password for someone locked out, shown once", user).action(async (login, options) =>
  (await import("./commands/user.ts")).newPassword(login, options),
)
