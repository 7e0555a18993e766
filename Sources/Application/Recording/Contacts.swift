import Decisions
import EventLog
package import Events
import Projections
package import Vault

/// Turns a decider's refusal into a use case's error.
func refusing<T>(_ body: () throws(Refusal) -> T) throws(ApplicationError) -> T {
  do throws(Refusal) { return try body() } catch { throw .refused(error) }
}

extension Registry {
  /// One stored event; nil when there is none.
  package func event(_ handle: Handle) throws(ApplicationError) -> Event? {
    var found: Result<Event, CodingError>?
    try reading { () throws(LogError) in
      try events.read(handle.log, from: handle.seq) { _, bytes in
        do throws(CodingError) { found = .success(try Event(bytes: bytes)) } catch {
          found = .failure(error)
        }
        return false
      }
    }
    switch found {
    case nil: return nil
    case .success(let event): return event
    case .failure(let error): throw .undecodable(handle, error)
    }
  }

  /// The payload of an event; nil when it has none, when it is not here, or while the vault is locked.
  package func payload(of event: Event) throws(ApplicationError) -> PayloadText? {
    guard let commitment = event.commitment, !privates.isLocked else { return nil }
    return try privately { () throws(PrivateStoreError) in try privates.payload(commitment) }
  }

  /// The contact data of a person, as it stands with a recording's events; nil when never enrolled or
  /// not here.
  func contact(
    of person: Pseudonym, in recording: Recording
  ) throws(ApplicationError) -> Contact? {
    guard let known = recording.register.enrolment(of: person) else { return nil }
    if known.contactSeq > recording.expected {
      return recording.payload(ofEvent: known.contactSeq).flatMap { Contact($0) }
    }
    return try contact(of: known, in: recording.register.log)
  }

  /// The contact data of an enrolled person; nil when it is not here.
  func contact(
    of person: ChapterRegister.Person, in log: LogCode
  ) throws(ApplicationError) -> Contact? {
    guard let event = try event(Handle(log, person.contactSeq)) else { return nil }
    return try payload(of: event).flatMap { Contact($0) }
  }
}
