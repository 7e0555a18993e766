package import Application
package import Events
package import Projections
package import Texts

// What Shell calls until it makes a ReportContext of its own.

package enum ImportReport {
  package static func report(_ o: ImportOutcome, isTrial: Bool, _ t: Texts) -> Report {
    .imported(o, isTrial: isTrial, ReportContext(texts: t))
  }
}
package enum ChaptersReport {
  package static func report(_ o: Organisation, _ t: Texts) -> Report {
    .chapters(o, ReportContext(texts: t, isDemo: o.isDemo))
  }
}
package enum PeopleReport {
  package static func report(_ p: [PersonListing], chapter: LogCode, _ t: Texts) -> Report {
    .people(p, of: chapter, ReportContext(texts: t))
  }
}
package enum ExplanationReport {
  package static func report(_ p: Explanation, _ n: PersonNames, _ t: Texts) -> Report {
    .explanation(p, ReportContext(texts: t, names: { _ in n }))
  }
}
package enum EntryReport {
  package static func report(_ p: Explanation, _ n: PersonNames, _ t: Texts) -> Report {
    .shown(p, ReportContext(texts: t, names: { _ in n }))
  }
}
package enum VerificationReport {
  package static func report(_ p: Verification, _ t: Texts) -> Report {
    .verification(p, ReportContext(texts: t))
  }
}
