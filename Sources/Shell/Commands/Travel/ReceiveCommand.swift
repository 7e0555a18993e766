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
    var work = Receiving(ParcelOpener(registry, keys), isSwitching: line.has("bytt-gren"))
    try look(at: line.parameters, &work, registry, keys, line)
    let isForPeople = [.table, .list, .md].contains(format(line))
    if isForPeople {
      for file in work.refused { remark(file.reason) }
      if !work.isNothingNew || !work.listing.known.isEmpty {
        write(.arrivals(work.listing, try context()), line)
      }
    }
    try confirmKeys(&work, line, isForPeople)
    if !work.isNothingNew {
      if mayAsk, isForPeople, !(try confirm(texts(.receiveQuestion), standing: true)) {
        throw .declined
      }
      try take(&work, registry, keys)
    }
    let noted = try keeping { () throws(ApplicationError) in try registry.noteReceipts() }
    if isForPeople {
      tell(work, noted)
    } else {
      work.listing.refused = work.refused.map { ($0.name, $0.reason) }
      work.listing.taken = work.taken
      write(.arrivals(work.listing, try context()), line)
    }
    return work.status
  }

  /// Looks at each file, one at a time, and holds it against what is here; what is no parcel, or not for
  /// us, is set down and the others go on.
  private func look(
    at paths: [String], _ work: inout Receiving, _ registry: Registry, _ keys: any KeyStore,
    _ line: ParsedCommand
  ) throws(CommandFailure) {
    var headers: [(name: String, header: ParcelHeader)] = []
    for path in paths {
      do throws(CommandFailure) { headers.append((path, try parcelHeader(path))) } catch {
        refuse(path, error, &work)
      }
    }
    let order = ArrivalOrder.sorted(headers)
    let texts = texts
    var looking = try keeping { () throws(ApplicationError) in
      try LookAtFiles(registry, keys) { texts.label($0) }
    }
    var next = order.startIndex
    try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      work.passphrases = passphrases
      while next < order.endIndex {
        if let opened = try open(order[next], &work) {
          let fork = looking.look(opened)
          if let fork, work.isSwitching { change(to: opened, fork, &work, registry, keys) }
        }
        next += 1
      }
    }
    try tell(looking.end(), &work, registry)
  }

  /// The file with what is in it; nil when it is refused.
  private func open(
    _ path: String, _ work: inout Receiving
  ) throws(ApplicationError) -> OpenedFile? {
    let source: ParcelSource
    do throws(FileError) { source = try parcelSource(path) } catch {
      refuse(path, .file(error, path: path), &work)
      return nil
    }
    do throws(ApplicationError) {
      return try work.opener.open(source, named: path, work.passphrases)
    } catch {
      guard case .parcel = error else { throw error }
      refuse(path, .application(error), &work)
      return nil
    }
  }

  /// Has another branch take the place of what is here, where the centre has no other.
  private func change(
    to opened: OpenedFile, _ fork: LogFork, _ work: inout Receiving, _ registry: Registry,
    _ keys: any KeyStore
  ) {
    if fork.atCentre == .here { return }
    if work.listing.branches.contains(where: { $0.fork.log == fork.log }) { return }
    let texts = texts
    do throws(ApplicationError) {
      work.listing.branches.append(
        try registry.otherBranch(opened, keys) { texts.label($0) })
      work.switched[opened.seen.name] = .success(())
    } catch { work.switched[opened.seen.name] = .failure(error) }
  }

  private func refuse(_ path: String, _ failure: CommandFailure, _ work: inout Receiving) {
    var reason = sentence(failure)
    // Of a file that cannot be read the sentence itself names it.
    if case .file = failure {} else { reason = texts(.fileRefused, path, reason) }
    work.refused.append((path, reason, status(of: failure)))
  }

  /// Sets down what became of the files.
  private func tell(
    _ arrivals: Arrivals, _ work: inout Receiving, _ registry: Registry
  ) throws(CommandFailure) {
    let changed = Set(work.listing.branches.map(\.fork.log))
    // What goes on from here does not go on from there.
    work.listing.logs = arrivals.logs.filter { !changed.contains($0.log) }
    work.listing.known = arrivals.known
    for (file, error) in arrivals.refused {
      guard case .exchange(.fork(let fork)) = error else {
        refuse(file, .application(error), &work)
        continue
      }
      switch work.switched[file] {
      case .success?: continue
      case .failure(let error)?: refuse(file, .application(error), &work)
      case nil:
        let isCopy = try keeping { () throws(ApplicationError) in try registry.isCopy(fork.log) }
        let reason = texts(.fileRefused, file, texts.sentence(fork, isCopy: isCopy))
        work.refused.append((file, reason, .difference))
      }
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
      work.refused += arrival.files.map { ($0.name, sentence(failure), status(of: failure)) }
    }
  }

  private func take(
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

  private func tell(_ work: Receiving, _ noted: [Handle]) {
    for log in work.taken.values.sorted(by: { $0.log < $1.log }) {
      say(texts(.receivedLine, texts.received(log)))
    }
    for branch in work.listing.branches where work.taken[branch.fork.log] != nil {
      let setAside = texts.events(branch.fork.here.size - branch.fork.common)
      remark(texts(.branchTaken, branch.fork.log, setAside))
    }
    if let first = noted.first, let last = noted.last {
      remark(texts(.notedCentrally, noted.count == 1 ? "\(first)" : "\(first)–\(last.seq)"))
    }
  }
}
