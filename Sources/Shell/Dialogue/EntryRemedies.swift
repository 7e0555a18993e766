import Application
import Events
import Projections
import Texts

extension Failure {
  /// Whether it says that the leader was none who could lead.
  var isOfLeader: Bool { if case .leaderNotLikeperson = self { true } else { false } }
}

extension Session {
  /// What would make an entry count that does not: what is missing, and the command that states it.
  func remedies(_ explanation: Explanation) throws(CommandFailure) -> [String] {
    let handle = explanation.handle
    let names = try names(in: handle.log)
    let gaps = try using { (registry) throws(ApplicationError) in
      try registry.remedies(of: explanation)
    }
    guard let verdict = explanation.verdict, !verdict.counts.strict,
      !explanation.fact.isWithdrawn
    else { return [] }
    return gaps.map { texts.wouldCount($0, names) }
      + advice(verdict.reasons.map(\.failure), "\(handle)", names)
  }

  /// What is asked of whoever recorded it, where no gap says it.
  func advice(_ failures: [Failure], _ handle: String, _ names: PersonNames) -> [String] {
    failures.compactMap { failure in
      guard case .leaderNotLikeperson(_, let leader) = failure else { return nil }
      return texts(.leaderAdvice, handle, names(leader))
    }
  }
}
