package import Events
import Projections
import Vault

/// Evidence of somebody forgotten that is no longer to be kept, or not all of it.
package struct DueEvidence: Hashable, Sendable {
  /// Whose.
  package let person: KnownPerson
  /// The last day that the newest of it was, or is, to be kept.
  package let until: CivilDate
  /// Whether all of it is due; else only versions that were evidence for an earlier year.
  package let isAll: Bool
}

extension Registry {
  /// The people who were forgotten but for evidence, and of whose evidence some is no longer to be kept on
  /// a day; `forget` of their pseudonym destroys it. Needs no open vault.
  package func evidenceDue(on day: CivilDate) throws(ApplicationError) -> [DueEvidence] {
    var due: [DueEvidence] = []
    for log in try logs() {
      let register = try register(of: log)
      let partly = register.erasures.filter { $0.value.scope == .butEvidence }
      guard !partly.isEmpty else { continue }
      let years = register.evidenceYears(on: day)
      for (person, erasure) in partly.sorted(by: { $0.key < $1.key }) {
        guard let until = erasure.until else { continue }
        let kept = try contactVersions(of: person, in: register)
          .evidence(for: years[person] ?? [])
        let here = try privately { () throws(PrivateStoreError) in
          try privates.payloads(of: person, in: log)
        }
        let isAll = until < day
        guard isAll || here.contains(where: { kept[$0.handle.seq] == nil }) else { continue }
        due.append(
          DueEvidence(
            person: KnownPerson(log: log, pseudonym: person, kind: .enrolled), until: until,
            isAll: isAll))
      }
    }
    return due
  }
}
