import Decisions
package import Events
import Vault

/// What is on record of one piece of work, as a command: the same is not put on record twice for it.
package struct AccessRecord {
  /// What the work is for.
  package let purpose: AccessPurpose
  private var recorded = AccessTrail.Reading()

  /// Nothing yet.
  package init(_ purpose: AccessPurpose) { self.purpose = purpose }

  /// For the next command of the same sitting: that the names of a chapter were read is on record once for
  /// all of them; people and entries are put on record each time.
  package func continued() -> AccessRecord {
    var next = AccessRecord(purpose)
    next.recorded.chapters = recorded.chapters
    return next
  }

  fileprivate func lacks(_ read: AccessTrail.Reading) -> AccessTrail.Reading {
    var new = read
    new.people.subtract(recorded.people)
    new.entries.subtract(recorded.entries)
    new.chapters.subtract(recorded.chapters)
    new.everything = read.everything && !recorded.everything
    return new
  }

  fileprivate mutating func take(_ new: AccessTrail.Reading) {
    recorded.people.formUnion(new.people)
    recorded.entries.formUnion(new.entries)
    recorded.chapters.formUnion(new.chapters)
    recorded.everything = recorded.everything || new.everything
  }
}

extension Registry {
  /// Whether something was read of the private store that is not on record.
  package var hasUnrecordedAccesses: Bool { !privates.trail.isEmpty }

  /// Puts on record what was read of the private store since this was last called.
  package func recordAccesses(for purpose: AccessPurpose) throws(ApplicationError) {
    var record = AccessRecord(purpose)
    try recordAccesses(&record)
  }

  /// Puts on record what was read of the private store and is not in a record yet. On disk when this
  /// returns; what could not be put on record is still to be.
  package func recordAccesses(_ record: inout AccessRecord) throws(ApplicationError) {
    let read = privates.trail.take()
    let new = record.lacks(read)
    guard new != AccessTrail.Reading() else { return }
    do throws(ApplicationError) {
      try append(new, for: record.purpose)
      record.take(new)
    } catch {
      privates.trail.putBack(read)
      throw error
    }
  }

  /// Puts on record that a copy of everything is about to leave. It opens nothing, but whoever gets it
  /// and its keys reads it elsewhere, where nobody notes it.
  package func recordCopy(for purpose: AccessPurpose) throws(ApplicationError) {
    privates.trail.noteEverything()
    do throws(ApplicationError) { try recordAccesses(for: purpose) } catch {
      // Then none is made.
      dropAccesses()
      throw error
    }
  }

  /// Forgets what was read and shown to nobody.
  package func dropAccesses() { _ = privates.trail.take() }

  private func append(
    _ read: AccessTrail.Reading, for purpose: AccessPurpose
  ) throws(ApplicationError) {
    guard let accessLog else { throw .privateStore(.readOnly) }
    accessLog.environment = environment
    let known = try requiredActor()
    // What somebody is called stays with the logs of the chapters: this one has no payloads.
    let actor = Actor(pseudonym: known.pseudonym, role: known.role, name: nil)
    _ = try accessLog.record(in: .access, as: actor) { (recording) throws(ApplicationError) in
      DataAccessed.parts(
        purpose: purpose, people: read.people, entries: read.entries, chapters: read.chapters,
        everything: read.everything
      ).map { recording.add(Decided(.dataAccessed($0))) }
    }
  }
}
