/** The argument parser's words in the user's language: its own are English and built in. */
import { type Command, CommanderError } from 'commander';
import type { TextLanguage } from '../../protocol.ts';

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Brug:',
  'Options:': 'Tilvalg:',
  'Commands:': 'Kommandoer:',
  'Arguments:': 'Argumenter:',
};

/** What went wrong, by the parser's code; the parts in quotes are taken from its English message. */
const FAULTS: Readonly<Record<string, string>> = {
  'commander.unknownOption': 'Ukendt tilvalg',
  'commander.unknownCommand': 'Ukendt kommando',
  'commander.missingArgument': 'Der mangler et argument',
  'commander.optionMissingArgument': 'Der mangler en værdi til',
  'commander.invalidArgument': 'Ugyldig værdi',
  'commander.excessArguments': 'For mange argumenter',
  'commander.conflictingOption': 'Tilvalg, der ikke kan bruges sammen',
};

/** How the two quoted parts of a message are put. */
const JOINED: Readonly<Record<string, (first: string, second: string) => string>> = {
  'commander.invalidArgument': (option, value) => `${value}' til '${option}`,
  'commander.conflictingOption': (one, other) => `${one}' og '${other}`,
};

/** A command whose help and complaints are in `language`, and which throws instead of ending the process. */
export function localized(command: Command, language: TextLanguage): Command {
  command.exitOverride();
  if (language === 'en') return command;
  return (
    command
      .helpOption('-h, --help', 'vis denne hjælp')
      .helpCommand('help [kommando]', 'vis hjælp til en kommando')
      .configureHelp({
        styleTitle: (title) => TITLES[title] ?? title,
        styleUsage: (usage) => usage.replace('[options]', '[tilvalg]').replace('[command]', '[kommando]'),
        subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(argumentTerm)].join(' '),
        optionDescription: (option) => {
          const notes = [
            ...(option.argChoices ? [`en af: ${option.argChoices.join(', ')}`] : []),
            ...(option.defaultValue !== undefined &&
            option.defaultValue !== false &&
            !Array.isArray(option.defaultValue)
              ? [`standard: ${String(option.defaultValue)}`]
              : []),
          ];
          return notes.length > 0 ? `${option.description} (${notes.join('; ')})` : option.description;
        },
      })
      // Complaints are written by `complaint`, once and in one language.
      .configureOutput({ outputError: () => undefined })
  );
}

function argumentTerm(argument: { name(): string; readonly variadic: boolean; readonly required: boolean }): string {
  const name = argument.variadic ? `${argument.name()}...` : argument.name();
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** What to tell the user when the arguments could not be read; undefined when help or version was asked for. */
export function complaint(error: unknown, language: TextLanguage): string | undefined {
  if (!(error instanceof CommanderError)) throw error;
  if (error.exitCode === 0) return undefined;
  // The parser has printed its own in English, and the help where no command was given.
  if (language === 'en' || error.code === 'commander.help') return '';
  const what = FAULTS[error.code] ?? 'Fejl i argumenterne';
  const [first, second] = [...error.message.matchAll(/'([^']*)'/g)].map(([, quoted = '']) => quoted);
  // `option '--format <form>' argument 'xml' is invalid. Allowed choices are …`
  const between = JOINED[error.code];
  const named = second === undefined || between === undefined ? first : between(first ?? '', second);
  const choices = /Allowed choices are (.*?)\.?$/.exec(error.message)?.[1];
  const meant = /Did you mean (?:one of )?(.*?)\?/.exec(error.message)?.[1];
  const wanted = choices ? undefined : / is invalid\. (.+)$/s.exec(error.message)?.[1];
  const hint = wanted ? ` ${wanted}` : choices ? ` Vælg en af: ${choices}.` : meant ? ` Mente du ${meant}?` : '';
  return `referat: ${what}${named ? ` '${named}'` : ''}.${hint} Se referat --help.`;
}
