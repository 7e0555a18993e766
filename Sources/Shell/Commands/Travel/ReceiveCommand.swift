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
    var work = Receiving(ParcelOpener(registry, keys), isSwitching: line.has("bytt-gren"))
    try arrange(&work, line)
    while work.begin() {
      try look(&work, registry, keys)
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
