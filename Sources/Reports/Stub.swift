package import Application
package import Events
package import Projections
package import Texts

package enum ImportReport {
  package static func report(_ o: ImportOutcome, isTrial: Bool, _ t: Texts) -> Report {
    Report(title: "")
  }
}
package enum ChaptersReport {
  package static func report(_ o: Organisation, _ t: Texts) -> Report { Report(title: "") }
}
package enum PeopleReport {
  package static func report(_ p: [PersonListing], chapter: LogCode, _ t: Texts) -> Report {
    Report(title: "")
  }
}
package enum ExplanationReport {
  package static func report(_ p: Explanation, _ n: PersonNames, _ t: Texts) -> Report {
    Report(title: "")
  }
}
package enum EntryReport {
  package static func report(_ p: Explanation, _ n: PersonNames, _ t: Texts) -> Report {
    Report(title: "")
  }
}
package enum VerificationReport {
  package static func report(_ p: Verification, _ t: Texts) -> Report { Report(title: "") }
}
