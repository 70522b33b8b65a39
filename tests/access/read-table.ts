import { columns, type Standing } from "./callers.ts"

export type Row = {
  /** As the table has it: "getCase", "getTrace: of a case". */
  name: string
  /** The contract it is about. */
  contract: string
  /** By column; one letter, or one for each standing that the record can have. */
  cells: string[]
}

const meaningful = /^[y\-1349]{1,3}$/

/** Reads the table. Throws where a line does not say what it must. */
export function readTable(text: string): Row[] {
  return text
    .split("\n")
    .filter((line) => line.trim() !== "" && !/^\s*(#|public )/.test(line))
    .map((line) => {
      const words = line.trim().split(/\s+/)
      const cells = words.slice(-columns.length)
      const name = words.slice(0, -columns.length).join(" ")
      if (name === "" || !cells.every((cell) => meaningful.test(cell)))
        throw new Error(`This line of the table is not a name and ${columns.length} cells: ${line}`)
      return { name, contract: name.split(":")[0] ?? name, cells }
    })
}

/** What a cell expects of a record with this standing, where `of` are those that it can have: "y34" of own, near and far. */
export function expected(cell: string, standing: Standing, of: readonly Standing[]): string {
  if (cell.length === 1) return cell
  if (cell.length !== of.length) throw new Error(`${cell} does not say one answer for each of: ${of.join(", ")}`)
  return cell[of.indexOf(standing)] as string
}
