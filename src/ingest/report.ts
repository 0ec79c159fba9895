import type { Office } from '../offices/index.ts'

/**
 * What kind of oddity a note tells of.
 * - `hole`, `repeat`, `unnumbered`: the printed numbering lacks a number, prints one twice, or leaves a row without one;
 * - `split-row`: the row was put together from several lines of the print;
 * - `header-inside`: the table's header is printed again in the middle of it;
 * - `unreadable`: the row (or part of it) could not be read whole;
 * - `unresolved-phone`: a number that ten digits could not be established for;
 * - `invalid-index`: a postal index that has not six digits;
 * - `disagreement`: the printings of one row differ;
 * - `repeated-office`: the same office stands in the directory twice;
 * - `doubtful`: the print itself is inconsistent (`Office.doubtful`);
 * - `correction`: `data/corrections.yaml` decided a field.
 */
export type NoteKind =
  | 'hole'
  | 'repeat'
  | 'unnumbered'
  | 'split-row'
  | 'header-inside'
  | 'unreadable'
  | 'unresolved-phone'
  | 'invalid-index'
  | 'disagreement'
  | 'repeated-office'
  | 'doubtful'
  | 'correction'

/** One oddity of the source that a reader met, and what it made of it. Goes to `data/ingest-report.json`. */
export interface ReportNote {
  kind: NoteKind
  directory: string
  /** Region in Kazakh, null when the note is not about one. */
  region: string | null
  /** Id of the office concerned, null when the note is about a gap or a stray line. */
  office: string | null
  /** Field of the office concerned, null when the note is about the whole row. */
  field: string | null
  /** Lines of the source text, counted from 1. */
  lines: number[]
  /** One sentence in English for the editor. */
  detail: string
}

/** What a directory's reader gives: the offices in the order of print, and everything odd that it met. */
export interface Reading {
  offices: Office[]
  notes: ReportNote[]
}

/** Reads one directory out of a source text. `lines` are the text's lines as they stand (line n is `lines[n - 1]`). */
export type DirectoryReader = (lines: readonly string[]) => Reading
