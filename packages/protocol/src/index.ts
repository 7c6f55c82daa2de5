export type { Direction, TextDocument } from './text.ts'
export type {
  AlertDocument,
  AttributionDocument,
  TranslatedDocument,
  ItemDocument,
  SignalDocument,
  TickerDocument,
  TickerHead,
  TickerSummary,
  TickersDocument,
} from './ticker.ts'
export type { ChangeFrame, SnapshotFrame, SourcesFrame, StreamFrame } from './stream.ts'
export type { SourceDocument, SourceHealth, SourcesDocument, SourcesSummary } from './source.ts'
export type { MarkDocument, ReadingDocument } from './reading.ts'
export type { FoundDocument, HitDocument, SearchDocument } from './search.ts'
export type {
  ComparedDocument,
  ComparisonDocument,
  EvidenceDocument,
  ExplanationDocument,
} from './explanation.ts'
export type {
  AdditionsDocument,
  JoiningDocument,
  LinkedStoryDocument,
  RegroupingDocument,
  ReportDocument,
  StoryDocument,
} from './story.ts'
export type {
  DepartureDocument,
  MovedSignalDocument,
  MovingReportDocument,
  WhyDocument,
} from './why.ts'
export type { HistoryDocument, PlaceDocument, TracedStoryDocument } from './history.ts'
export type { DecisionDocument, DeskDocument, LearnedDocument, OrderDocument } from './desk.ts'
