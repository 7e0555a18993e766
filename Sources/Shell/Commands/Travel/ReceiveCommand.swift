import Application
import EventLog
import Events
import Exchange
import Reports
import Texts

extension Session {
  /// `motta`: files with logs, in any order.
  func receive(_ line: ParsedCommand) throws(CommandFailure) -> ExitCode {
    let registry = try requiredRegistry()
    let keys = try requiredKeys(line)
    let isForPeople = [.table, .list, .md].contains(format(line))
    var work = Receiving(isSwitching: line.has("bytt-gren"))
    try open(line.parameters, into: &work, registry, keys, line)
    // What the centre says of keys and heads is here before the others are judged by it.
    work.divide()
    while work.begin() {
      try compare(&work, registry, keys)
      try receive(&work, registry, keys, line, isForPeople)
    }
    let noted = try keeping { () throws(ApplicationError) in try registry.noteReceipts() }
    if isForPeople {
      if let first = noted.first, let last = noted.last {
        remark(texts(.notedCentrally, noted.count == 1 ? "\(first)" : "\(first)–\(last.seq)"))
      }
    } else {
      write(.arrivals(work.whole, try context()), line)
    }
    return work.status
  }

  /// Shows what is new, asks, and takes it in.
  private func receive(
    _ work: inout Receiving, _ registry: Registry, _ keys: any KeyStore, _ line: ParsedCommand,
    _ isForPeople: Bool
  ) throws(CommandFailure) {
    if isForPeople {
      for reason in work.untold() { remark(reason) }
      if let listing = work.toShow() { write(.arrivals(listing, try context()), line) }
    }
    try confirmKeys(&work, line, isForPeople)
    if !work.isNothingNew {
      if mayAsk, isForPeople, !(try confirm(texts(.receiveQuestion), standing: true)) {
        guard !work.taken.isEmpty else { throw .declined }
        work.isDeclined = true
        return remark(texts(.restNotReceived))
      }
      try take(&work, registry, keys)
    }
    // What came of asking and taking was told on the way.
    _ = work.untold()
    if isForPeople { tell(work) }
  }

  /// Reads and opens each file; what is no parcel, or not for us, is set down and the others go on.
  private func open(
    _ paths: [String], into work: inout Receiving, _ registry: Registry, _ keys: any KeyStore,
    _ line: ParsedCommand
  ) throws(CommandFailure) {
    var next = paths.startIndex
    try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      while next < paths.endIndex {
        let path = paths[next]
        let bytes: [UInt8]
        do throws(FileError) { bytes = try files.read(path, atMost: ParcelLimits.file) } catch {
          refuse(path, .file(error, path: path), &work)
          next += 1
          continue
        }
        do throws(ApplicationError) {
          work.parcels.append((path, try registry.open(parcel: bytes, keys, passphrases)))
        } catch {
          guard case .parcel = error else { throw error }
          refuse(path, .application(error), &work)
        }
        next += 1
      }
    }
  }

  private func refuse(_ path: String, _ failure: CommandFailure, _ work: inout Receiving) {
    var reason = sentence(failure)
    // Of a file that cannot be read the sentence itself names it.
    if case .file = failure {} else { reason = texts(.fileRefused, path, reason) }
    work.refused.append((path, reason, status(of: failure)))
  }

  /// Holds the files against what is here; of another branch, that it takes the place of what is here
  /// where that was asked for and the centre has no other.
  private func compare(
    _ work: inout Receiving, _ registry: Registry, _ keys: any KeyStore
  ) throws(CommandFailure) {
    let parcels = work.atHand
    work.atHand = []
    let arrivals = try keeping { () throws(ApplicationError) in
      try registry.arrivals(parcels, keys)
    }
    work.listing.logs = arrivals.logs
    work.listing.known += arrivals.known
    for (file, error) in arrivals.refused {
      guard case .exchange(.fork(let fork)) = error else {
        refuse(file, .application(error), &work)
        continue
      }
      let isKept =
        fork.atCentre == .here || work.listing.branches.contains { $0.fork.log == fork.log }
      if work.isSwitching, !isKept,
        let parcel = parcels.first(where: { $0.file == file && $0.parcel.origin.log == fork.log })
      {
        do throws(ApplicationError) {
          work.listing.branches.append(
            try registry.otherBranch(parcel.parcel, from: file, keys))
          // What goes on from here does not go on from there.
          work.listing.logs.removeAll { $0.log == fork.log }
          continue
        } catch {
          refuse(file, .application(error), &work)
          continue
        }
      }
      let isCopy = try keeping { () throws(ApplicationError) in try registry.isCopy(fork.log) }
      let reason = texts(.fileRefused, file, texts.sentence(fork, isCopy: isCopy))
      work.refused.append((file, reason, .difference))
    }
  }

  /// Asks whether the letters of each key that nobody vouches for were compared with its owner.
  private func confirmKeys(
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
      work.refused += arrival.files.map { ($0, sentence(failure), status(of: failure)) }
    }
  }

  private func take(
    _ work: inout Receiving, _ registry: Registry, _ keys: any KeyStore
  ) throws(CommandFailure) {
    for arrival in work.listing.logs {
      let isConfirmed = work.confirmed.contains(arrival.log)
      do throws(ApplicationError) {
        work.taken[arrival.log] = try registry.receive(arrival, isConfirmed: isConfirmed, keys)
      } catch { fail(arrival, error, &work) }
    }
    for branch in work.listing.branches {
      let isConfirmed = work.confirmed.contains(branch.fork.log)
      do throws(ApplicationError) {
        work.taken[branch.fork.log] = try registry.take(branch, isConfirmed: isConfirmed, keys)
      } catch { fail(branch.arrival, error, &work) }
    }
  }

  private func fail(_ arrival: Arrival, _ error: ApplicationError, _ work: inout Receiving) {
    tell(.application(error))
    work.refused += arrival.files.map {
      ($0, sentence(.application(error)), status(of: .application(error)))
    }
  }

  private func tell(_ work: Receiving) {
    for log in work.logsAtHand.compactMap({ work.taken[$0] }) {
      say(texts(.receivedLine, texts.received(log)))
    }
    for branch in work.listing.branches where work.taken[branch.fork.log] != nil {
      let setAside = texts.events(branch.fork.here.size - branch.fork.common)
      remark(texts(.branchTaken, branch.fork.log, setAside))
    }
  }
}
