import Events
import Projections
import Vault

/// What was destroyed of a chapter, and its log does not tell of.
struct UntoldErasures {
  /// In the order in which they were forgotten.
  var people: [Pseudonym] = []
  /// Of whom the evidence is kept.
  var butEvidence: [Pseudonym] = []
  /// By entry.
  var texts: [Int: Set<ErasableText>] = [:]
}

extension Registry {
  /// What is noted outside as forgotten, and the logs do not say so: they were put back to what they were
  /// before. Of a payload that was destroyed whole there is nothing to say: it went with a person.
  func untoldErasures(
    _ keys: any KeyStore
  ) throws(ApplicationError) -> [LogCode: UntoldErasures] {
    let notes: [ErasureNote]
    do throws(KeyStoreError) { notes = try keys.erasures(of: privates.vault.id) } catch {
      throw .keys(error)
    }
    var untold: [LogCode: UntoldErasures] = [:]
    var texts: [Digest: Set<ErasableText>] = [:]
    for note in notes {
      switch note {
      case .person(let person, let log):
        let register = try register(of: log)
        if register.person(person) != nil, !register.isErased(person) {
          untold[log, default: UntoldErasures()].people.append(person)
        }
      case .member(let member, let commitment):
        if let text = ErasableText(rawValue: member.rawValue) {
          texts[commitment, default: []].insert(text)
        }
      case .names(let person, let log):
        // What is no person is a series or a participant: that went with a text or with its year.
        let register = try register(of: log)
        if register.person(person) != nil, register.erasures[person] == nil,
          !notes.contains(.person(person, log))
        {
          untold[log, default: UntoldErasures()].butEvidence.append(person)
        }
      case .payload: break
      }
    }
    if texts.isEmpty { return untold }
    for log in try logs() {
      let untoldTexts = try untoldTexts(texts, in: log)
      if !untoldTexts.isEmpty { untold[log, default: UntoldErasures()].texts = untoldTexts }
    }
    return untold
  }

  /// The texts of entries, by what a log says was forgotten of each payload after it was stated. A text
  /// that was stated again since is another one.
  private func untoldTexts(
    _ forgotten: [Digest: Set<ErasableText>], in log: LogCode
  ) throws(ApplicationError) -> [Int: Set<ErasableText>] {
    var untold: [Int: Set<ErasableText>] = [:]
    var register = ChapterRegister(log: log)
    try fold(log, into: &register) { event, register in
      if case .textErased(let body) = event.data {
        untold[body.entry]?.subtract(body.texts)
      } else if let texts = event.commitment.flatMap({ forgotten[$0] }) {
        untold[root(of: event, register), default: []].formUnion(texts)
      }
    }
    return untold.filter { !$0.value.isEmpty && register.fact($0.key) != nil }
  }
}
