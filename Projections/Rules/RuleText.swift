extension RuleSet {
  /// Everything in the table, one `name value` a line, in a fixed order. A seal holds its SHA-256, so
  /// that a rule set changed without a new revision is noticed.
  public var text: String {
    var lines = [
      "revision \(revision)", "base-years \(baseYears.lowerBound) \(baseYears.upperBound)",
      "group-minutes \(groupMinutes)", "group-participants \(groupParticipants)",
      "course-minutes \(courseMinutes)", "chapter-members \(chapterMembers)",
      "other-form-points \(otherFormPoints)",
    ]
    lines += [
      ("members", bands.members), ("lokallag", bands.lokallag),
      ("likepersoner", bands.likepersoner), ("activity-days", bands.activityDays),
    ].map { name, bands in
      "bands-\(name)" + bands.map { " \($0.from):\($0.points)" }.joined()
    }
    lines += strict.lines("strict") + lenient.lines("lenient")
    return lines.map { $0 + "\n" }.joined()
  }
}

extension Reading {
  fileprivate func lines(_ column: String) -> [String] {
    [
      ("leader-is-participant", leaderIsParticipant),
      ("digital-group-counts", digitalGroupCounts),
      ("taking-part-is-active", takingPartIsActive),
      ("unstated-purpose-counts", unstatedPurposeCounts),
      ("undocumented-leader-counts", undocumentedLeaderCounts),
      ("unstated-new-participants-count", unstatedNewParticipantsCount),
      ("undocumented-likeperson-listed", undocumentedLikepersonListed),
      ("unstated-pay-listed", unstatedPayListed),
      ("ended-appointment-listed", endedAppointmentListed),
      ("unfiled-report-counts", unfiledReportCounts),
    ].map { "\(column) \($0) \($1)" }
  }
}
