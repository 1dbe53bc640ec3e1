// All doors answer alike, for every further example of every command, and for those commands that take long.
import { casesOf, commands, compareDoors, long } from './doors.ts'

compareDoors(commands.flatMap((command) => casesOf(command).slice(long.has(command.name) ? 0 : 1)))
