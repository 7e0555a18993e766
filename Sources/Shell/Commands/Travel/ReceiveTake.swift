import Application
import EventLog
import Events
import Exchange
import Reports
import Texts

extension Session {
  /// Asks whether the letters of each key that nobody vouches for were compared with its owner.
  func confirmKeys(
    _ work: inout Receiving, _ line: ParsedCommand, _ isForPeople: Bool
  ) throws(CommandFailure) {
    for arrival in work.asked {
      if let head = arrival.contradicted {
        remark(texts(.contradictsSigned, arrival.log, texts.events(head.size)))
      }
    }
    if line.has("bekreft") { return work.confirmAll() }
    for arrival in work.asked {
      remark(texts(.compareLetters, arrival.log))
      remark("  " + arrival.fingerprint.joined(separator: " "))
      guard mayAsk, isForPeople else { continue }
      if try confirm(texts(.lettersCompared), standing: false) { work.confirm(arrival.log) }
    }
    let left = work.dropUnconfirmed()
    if left.isEmpty { return }
    if !mayAsk || !isForPeople { remark(texts(.lettersNotCompared)) }
    for arrival in left {
      let failure = CommandFailure.application(.exchange(.notConfirmed(arrival.log)))
      tell(failure)
      work.refused += arrival.files.map { ($0.name, sentence(failure), status(of: failure)) }
    }
  }

  /// Takes in what was shown, a file at a time: of a log up to the first file that fails.
  func take(
    _ work: inout Receiving, _ registry: Registry, _ keys: any KeyStore
  ) throws(CommandFailure) {
    for arrival in work.listing.logs {
      let isConfirmed = work.confirmed.contains(arrival.log)
      var left = arrival.files[...]
      var taking: TakeIn?
      do throws(ApplicationError) {
        var some = try TakeIn(arrival, into: registry, isConfirmed: isConfirmed, keys)
        while let file = left.first {
          try some.take(try openAgain(file, &work))
          taking = some
          left.removeFirst()
        }
        work.taken[arrival.log] = try some.end()
      } catch {
        work.taken[arrival.log] = taking?.received
        fail(left, error, &work)
      }
    }
    for branch in work.listing.branches {
      let isConfirmed = work.confirmed.contains(branch.fork.log)
      do throws(ApplicationError) {
        for file in branch.arrival.files {
          work.taken[branch.fork.log] = try registry.take(
            branch, try openAgain(file, &work), isConfirmed: isConfirmed, keys)
        }
      } catch { fail(branch.arrival.files[...], error, &work) }
    }
  }

  /// The file that was looked at, as it still must be.
  private func openAgain(
    _ file: SeenFile, _ work: inout Receiving
  ) throws(ApplicationError) -> OpenedFile {
    guard let source = try? parcelSource(file.name) else {
      throw .exchange(.fileChanged(file.name))
    }
    return try work.opener.open(source, again: file, work.passphrases)
  }

  private func fail(
    _ files: ArraySlice<SeenFile>, _ error: ApplicationError, _ work: inout Receiving
  ) {
    tell(.application(error))
    work.refused += files.map {
      ($0.name, sentence(.application(error)), status(of: .application(error)))
    }
  }
}
