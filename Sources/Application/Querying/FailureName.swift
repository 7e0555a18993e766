import Projections

extension Failure {
  /// What failed, in a word for programs: `too-few`.
  var name: String {
    switch self {
    case .withdrawn: "withdrawn"
    case .otherOrganiser: "other-organiser"
    case .neverCounts: "never-counts"
    case .byPhone: "by-phone"
    case .abroad: "abroad"
    case .otherPurpose: "other-purpose"
    case .purposeNotStated: "purpose-not-stated"
    case .notInPerson: "not-in-person"
    case .noLeader: "no-leader"
    case .leaderNotLikeperson: "leader-not-likeperson"
    case .nobodyMet: "nobody-met"
    case .tooShort: "too-short"
    case .lengthNotStated: "length-not-stated"
    case .tooFew: "too-few"
    case .participantsNotStated: "participants-not-stated"
    case .leaderUndocumented: "leader-undocumented"
    case .nobodyDocumented: "nobody-documented"
    case .sameLeaderSameDay: "same-leader-same-day"
    }
  }
}
