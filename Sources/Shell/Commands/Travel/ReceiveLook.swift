import Application
import Events
import Exchange
import Reports
import Texts

extension Session {
  /// Reads what the files say of themselves, and unlocks the keys they were sent to before anything is looked
  /// at; what is no parcel is set down and the others go on.
  func arrange(_ work: inout Receiving, _ line: ParsedCommand) throws(CommandFailure) {
    var headers: [(name: String, header: ParcelHeader)] = []
    for path in line.parameters {
      do throws(CommandFailure) { headers.append((path, try parcelHeader(path))) } catch {
        refuse(path, error, &work)
      }
    }
    try withPassphrases(line) { (passphrases) throws(ApplicationError) in
      work.passphrases = passphrases
      for (_, header) in headers { try work.opener.unlock(header, passphrases) }
    }
    work.arrange(headers)
  }

  /// Looks at each file at hand, one at a time, and holds it against what is here; what is no parcel, or not
  /// for us, is set down and the others go on.
  func look(
    _ work: inout Receiving, _ registry: Registry, _ keys: any KeyStore
  ) throws(CommandFailure) {
    let texts = texts
    var looking = try keeping { () throws(ApplicationError) in
      try LookAtFiles(registry, keys) { texts.label($0) }
    }
    for path in work.atHand {
      guard let opened = open(path, &work), let fork = looking.look(opened) else { continue }
      if work.isSwitching { change(to: opened, fork, &work, registry, keys) }
    }
    try setDown(looking.end(), &work, registry)
  }

  /// The file with what is in it; nil when it is refused.
  private func open(_ path: String, _ work: inout Receiving) -> OpenedFile? {
    let source: ParcelSource
    do throws(FileError) { source = try parcelSource(path) } catch {
      refuse(path, .file(error, path: path), &work)
      return nil
    }
    do throws(ApplicationError) {
      return try work.opener.open(source, named: path, work.passphrases)
    } catch {
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
  private func setDown(
    _ arrivals: Arrivals, _ work: inout Receiving, _ registry: Registry
  ) throws(CommandFailure) {
    let changed = Set(work.listing.branches.map(\.fork.log))
    // What goes on from here does not go on from there.
    work.listing.logs = arrivals.logs.filter { !changed.contains($0.log) }
    work.listing.known += arrivals.known
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
}
