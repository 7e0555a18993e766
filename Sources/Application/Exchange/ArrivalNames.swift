import Decisions
import Events
import Vault

extension Registry {
  /// Keeps what people and series are called, as the payloads that came say. A name that stands for
  /// somebody else here already stays theirs: then the newcomer goes by pseudonym.
  func keepNames(of arrival: Arrival) throws(ApplicationError) {
    var names: [Alias] = []
    for name in arrival.names {
      let isNew = try privately { () throws(PrivateStoreError) in
        if name.kind == .person, try privates.isErased(name.id, in: name.log) { return false }
        return try !privates.isNamed(name.id, in: name.log)
      }
      if isNew { names.append(name) }
    }
    if names.isEmpty { return }
    let now = environment.clock()
    do throws(PrivateStoreError) { return try privates.put([], aliases: names, at: now) } catch {
      guard error == .aliasTaken else { throw .privateStore(error) }
    }
    for name in names {
      do throws(PrivateStoreError) { try privates.put([], aliases: [name], at: now) } catch {
        guard error == .aliasTaken else { throw .privateStore(error) }
      }
    }
  }
}

extension Arrival {
  /// Each once, as it was said last.
  fileprivate var names: [Alias] {
    let first = (events.first?.seq ?? 1)
    var names: [Events.RandomID: Alias] = [:]
    var taken: [AliasKind: Set<String>] = [:]
    for payload in payloads.reversed() {
      guard let text = PayloadText(bytes: payload.bytes) else { continue }
      let name: Alias
      if let person = payload.person, let contact = Contact(text) {
        name = Alias(.person, contact.code, in: log, is: person)
      } else if let label = text[.series], !label.isEmpty, payload.handle.seq >= first,
        case .id(let series)? = events[payload.handle.seq - first].data.members[.series]
      {
        name = Alias(.series, label, in: log, is: series)
      } else {
        continue
      }
      guard names[name.id] == nil, taken[name.kind, default: []].insert(name.text).inserted else {
        continue
      }
      names[name.id] = name
    }
    return names.values.sorted { $0.text < $1.text }
  }
}
