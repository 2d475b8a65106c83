// Parts of a report that an officer may leave out, each with its page.

export interface ReportParts {
  readonly memo: boolean;
  readonly cover: boolean;
  readonly preface: boolean;
}
