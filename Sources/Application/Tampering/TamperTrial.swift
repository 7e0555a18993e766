/// One altered copy, and who found it out.
package struct TamperTrial: Hashable, Sendable {
  /// What was done.
  package let way: TamperWay
  /// What `kontroller` finds from the registry alone.
  package let findings: [VerificationFinding]
  /// What the heads noted before add to that.
  package let outside: [VerificationFinding]
  /// Of an altered file, what `kontroller FILE` finds with the untouched registry at hand.
  package let file: [FileFinding]

  /// A trial.
  package init(
    way: TamperWay, findings: [VerificationFinding] = [], outside: [VerificationFinding] = [],
    file: [FileFinding] = []
  ) {
    self.way = way
    self.findings = findings
    self.outside = outside
    self.file = file
  }

  /// Whether anything found it out.
  package var isFound: Bool { !findings.isEmpty || !outside.isEmpty || !file.isEmpty }
  /// The checks that found it, without the heads from outside, in their order.
  package var checks: [Check] {
    let found = Set(findings.map(\.problem.check))
    return Check.allCases.filter { found.contains($0) }
  }
}
