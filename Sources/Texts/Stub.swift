package import Events
package import Forms

extension Texts {
  package func problem(_ p: CellProblem) -> String { "" }
  package func longDate(_ d: CivilDate) -> String { "\(d)" }
  package func duration(_ m: Int) -> String { "\(m)" }
}
