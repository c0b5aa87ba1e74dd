export { answer } from './answer.ts'
export { assess, assessor, type Assessment, type Obstacle, type Unknown } from './assess.ts'
export { catalogue } from './catalogue.ts'
export { isKnown } from './cause.ts'
export type { Actor, Audience, Cause, Counterfactual, Evidence, EvidenceValue, Row, SignRow, Wanting } from './cause.ts'
export { codeOf, codes, errorConditions, internalReasons } from './codes/index.ts'
export type { Advice, Code, ErrorCondition, InternalReason, Retry } from './codes/index.ts'
export { fitTempering, interval, logLoss, quality, sayAll, type Labelled, type Quality, type Said } from './calibrate.ts'
export { noCounts, type Counts } from './counts.ts'
export { diagnose, type Diagnosis, type DiagnoseOptions, type Ranked } from './diagnose.ts'
export type { Weight } from './evidence.ts'
export {
  actorNames,
  audiences,
  duration,
  explain,
  explainCause,
  explainDiagnosis,
  explainObstacle,
  factNames,
  isInside,
  mayKnow,
  maySee,
  sentences,
  shareOf,
  showInstant,
  showValue,
  type AssessmentExplanation,
  type DiagnosisExplanation,
  type EvidenceLine,
  type Explanation,
  type RankedExplanation,
  type RemedyOffer,
} from './explain/index.ts'
export * from './facts.ts'
export { hardFacts } from './hard-facts.ts'
export { asking, presentations, takings } from './kinds.ts'
export { defaultTuning, knowledgeOf, versionOf, type Knowledge, type Tuning } from './knowledge.ts'
export { knowledgeFile, readKnowledge, type KnowledgeFile } from './knowledge-file.ts'
export { experienced, learn, type ClosedCase } from './learn.ts'
export { compile, unknownCause, type Model } from './model.ts'
export { actorLabel, categoryOf, parties, partyOf, type Category, type Party } from './parties.ts'
export { groupDown, type GroupKind, type PeerFinding } from './peers.ts'
export * as planner from './planner/index.ts'
export { usualPrices, type Prices } from './planner/costs.ts'
export { clearedBy } from './planner/guards.ts'
export { posterior, type AssessedFinding, type Observed } from './posterior.ts'
export { observe, readObservation, type Finding, type Noted, type Observation } from './observe/index.ts'
export { renew, type Renewal, type RenewOptions } from './renew.ts'
export { reviewedKnowledge } from './reviewed.ts'
export { everySign, outcomeOf, signOf, type Outcome, type Sign } from './signs.ts'
export { titleOf } from './titles.ts'
export { conceptBases, everyPhrase, understand, type Mention, type Understood } from './understand/index.ts'
export { compare, drift, mayReplace, noDrift, type Comparison, type Drift } from './promote.ts'
export { readFacts } from './read-facts/read-facts.ts'
export type { Complaint } from './read-facts/parse.ts'
export { forecast, noticeDays, preview, type Change, type Forecast } from './preview.ts'
export { causeOf, recordOf, type AssessmentRecord } from './record.ts'
export type { Guard, Remedy } from './remedy.ts'
export { defaultScanSettings, failureScore, gumbelThreshold, Scan, silenceScore } from './scan/index.ts'
export type { Group, Incident, IncidentEvidence, Report, ScanMemory, ScanSettings, Tick } from './scan/index.ts'
export { answer as answerStep, begin, belief, undo, type EndName, type Event, type Session } from './session.ts'
export { atTheTill, next, type Ask, type Do, type End, type Here, type Over, type Step } from './troubleshoot.ts'
export { kindNames, transactionKinds } from './kinds.ts'
export { isOfMerchant, verify, type ApprovedPayment, type Claim, type Verification } from './verify.ts'
