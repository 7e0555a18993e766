import Events
package import Projections

extension Texts {
  /// What keeps a likeperson off the list, without the paragraph.
  package func text(_ obstacle: LikepersonAnswer.Kind) -> String {
    switch obstacle {
    case .notAppointed: self(nb: "ikke oppnevnt innen 31.12.")
    case .paid: self(nb: "får betalt")
    case .payNotStated: self(nb: "ulønnet er ikke oppgitt")
    case .ended(let date): self(nb: "sluttet {0}", self.date(date))
    case .notOnFile(let missing): self(nb: "{0} mangler", all(missing))
    case .notActive: self(nb: "ingen tellende aktivitet")
    }
  }

  /// The same with the paragraph in front.
  package func cited(_ obstacle: LikepersonAnswer.Kind) -> String {
    cited(obstacle.paragraph, text(obstacle))
  }

  /// Why a chapter does not count as lokallag, without the paragraph.
  package func text(_ failure: LocalChapterAnswer.Kind) -> String {
    switch failure {
    case .notLocal: self(nb: "er ikke lokallag og fungerer ikke som et")
    case .notOpen: self(nb: "var ikke i drift 31.12.")
    case .membersNotStated: self(nb: "medlemstallet er ikke oppgitt")
    case .tooFewMembers(let members, let minimum):
      self(nb: "{0} < {1}", self.members(members), minimum)
    case .noActivity: self(nb: "ingen medlemsaktivitet utover årsmøtet")
    case .noReport: self(nb: "årsrapport er ikke levert")
    case .reportIncomplete(let report):
      self(nb: "årsrapporten mangler {0}", all(missing(in: report)))
    }
  }

  /// The same with the paragraph in front.
  package func cited(_ failure: LocalChapterAnswer.Kind) -> String {
    cited(failure.paragraph, text(failure))
  }

  /// `84 medlemmer`.
  package func members(_ count: Int) -> String {
    count == 1 ? self(nb: "1 medlem") : self(nb: "{0} medlemmer", number(count))
  }

  private func missing(in report: AnnualReportFiled) -> [String] {
    var missing: [String] = []
    if report.annualReport != true { missing.append(self(nb: "selve årsrapporten")) }
    if report.filed == nil { missing.append(self(nb: "leveringsdato")) }
    if report.signed == nil { missing.append(self(nb: "underskrift")) }
    return missing
  }
}
