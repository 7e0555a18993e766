import EventLog
import Events
import Projections

extension TamperLab {
  private static let asker = TamperSample.chapters[0]
  private static let barum = TamperSample.chapters[1]

  /// Alters the copy made for a way.
  func alter(_ way: TamperWay) throws(Failure) {
    let path = place(way.copy)
    switch way {
    case .byte, .replaced, .rehashed, .leaf, .root, .dropped, .tail, .key, .cut:
      try rewrite([Self.asker], path) { $0.alter(way) }
      if way == .cut { try destroyPayloads(path) }
    case .unreadable, .moved, .closed, .duplicate, .twice, .fork, .noted, .ownerKey:
      try remake(Self.asker, way)
    case .foreign: try remake(TamperSample.late, way)
    case .notedHead, .sealedFigure: try remake(.central, way)
    case .rewrite:
      let chapters = TamperSample.chapters + [TamperSample.late]
      try rewriteAll(chapters + [.central], path) { $0.rewriteAll() }
      try open(way.copy).views.clear()
    case .node: try rewrite([TamperSample.late], path) { $0.alter(way) }
    case .logs:
      try rewrite([Self.asker, Self.barum], path) {
        $0.log = $0.log == Self.asker ? Self.barum : Self.asker
      }
      try open(way.copy).views.clear()
    case .view: try editView(way)
    case .payload: try exchangePayloads(path)
    case .olderFile:
      try onFiles { () throws(RegistryOpenError) in
        try workshop.replaceLogFile(of: path, with: place(Self.earlier))
      }
    case .olderFolder: break  // The copy was made of the earlier one.
    case .trigger:
      try onFiles { () throws(RegistryOpenError) in
        try workshop.removeTrigger("events_no_update", in: path)
      }
    case .access: try rewrite([.access], path) { $0.alter(way) }
    case .sealFile, .checkpointFile: break  // No part of the registry.
    }
  }

  /// Alters a log and makes everything beside it anew.
  private func remake(_ log: LogCode, _ way: TamperWay) throws(Failure) {
    try rewrite([log], place(way.copy)) {
      $0.alter(way)
      $0.remake()
    }
    try open(way.copy).views.clear()
  }

  private func rewrite(
    _ logs: [LogCode], _ path: String, _ change: (inout RawLog) -> Void
  ) throws(Failure) {
    try rewriteAll(logs, path) { for index in $0.indices { change(&$0[index]) } }
  }

  private func rewriteAll(
    _ logs: [LogCode], _ path: String, _ change: (inout [RawLog]) -> Void
  ) throws(Failure) {
    try onFiles { () throws(RegistryOpenError) in
      var rows: [RawLog] = []
      for log in logs { rows.append(try workshop.rows(of: log, in: path)) }
      change(&rows)
      try workshop.write(rows, in: path)
    }
  }

  private func destroyPayloads(_ path: String) throws(Failure) {
    try onFiles { () throws(RegistryOpenError) in
      let last = try workshop.rows(of: Self.asker, in: path).events.count
      try workshop.destroyPayloads(of: Self.asker, after: last, in: path)
    }
  }

  private func exchangePayloads(_ path: String) throws(Failure) {
    try onFiles { () throws(RegistryOpenError) in
      let rows = try workshop.rows(of: Self.asker, in: path).events
      let handles = rows.filter { $0.event?.commitment != nil }.map { Handle(Self.asker, $0.seq) }
      try workshop.exchangePayloads(handles[0], handles[1], in: path)
    }
  }

  /// A view of one bit otherwise; its checksum is made anew.
  private func editView(_ way: TamperWay) throws(Failure) {
    let views = try open(way.copy).views
    guard let view = views.view(of: Self.asker) else { return }
    var state = view.state
    state[state.count / 2] ^= 1
    views.save([StoredView(log: view.log, head: view.head, state: state)])
  }
}

extension RawLog {
  static let nothing = Digest([UInt8](repeating: 0, count: 32))!

  /// Some row of the last import: after the saved views, and before what was typed.
  private var target: Int {
    let rows = events.indices.filter { events[$0].event?.key != nil }
    return rows[rows.count - 6]
  }

  /// Alters the rows, without making anew what follows from them.
  mutating func alter(_ way: TamperWay) {
    switch way {
    case .byte: events[target].write("\"minutes\":61", insteadOf: "\"minutes\":60")
    case .replaced: events[target].write("\"minutes\":240", insteadOf: "\"minutes\":60")
    case .rehashed:
      events[target].write("\"minutes\":240", insteadOf: "\"minutes\":60")
      rehash()
      remakeRoot(over: target)
    case .leaf: events[target].leaf = Self.nothing
    case .root: heads[heads.count - 3] = Head(size: heads[heads.count - 3].size, root: Self.nothing)
    case .unreadable: events[target].write("\"minutes\":060", insteadOf: "\"minutes\":60")
    case .moved:
      let bytes = events[target].bytes
      events[target].bytes = events[target + 1].bytes
      events[target + 1].bytes = bytes
    case .dropped: events.remove(at: target)
    case .closed: close(events.remove(at: target).seq)
    case .tail: events.removeLast(2)
    case .cut: cut(after: keys.map(\.seq).max() ?? 0)
    case .duplicate: record(target)
    case .twice: if let index = events.firstIndex(where: \.isWithdrawal) { record(index) }
    case .key: keys[keys.count - 6].key = Self.nothing
    case .foreign:
      events[0].write("\"organisation\":\"annen\"", insteadOf: "\"organisation\":\"demo\"")
    case .fork: lengthen(from: target)
    case .rewrite, .noted: lengthen(from: 0)
    case .node: nodes[0] = Subtree(level: nodes[0].level, position: 0, root: Self.nothing)
    case .notedHead: noteOtherwise()
    case .sealedFigure: sealOtherwise()
    case .ownerKey: forgeKey()
    case .access:
      events[events.count - 1].write("\"verification\"", insteadOf: "\"overview\"")
    case .logs, .view, .payload, .olderFile, .olderFolder, .trigger, .sealFile, .checkpointFile:
      break
    }
  }

  private mutating func lengthen(from first: Int) {
    for index in events.indices.dropFirst(first) {
      events[index].write("\"minutes\":90", insteadOf: "\"minutes\":60")
    }
  }

  /// Makes the first root over a row anew, and leaves those after it.
  private mutating func remakeRoot(over index: Int) {
    guard let place = heads.firstIndex(where: { $0.size > index }) else { return }
    var hasher = TreeHasher()
    var tree = MerkleTree()
    for row in events.prefix(heads[place].size) { tree.append(row.leaf, &hasher) }
    heads[place] = tree.head
  }

  /// Moves everything after a missing number one down, and what refers to it.
  private mutating func close(_ gap: Int) {
    for index in events.indices where events[index].seq > gap {
      if let entry = events[index].withdrawn, entry > gap {
        events[index].write("\"entry\":\(entry - 1)", insteadOf: "\"entry\":\(entry)")
      }
      events[index].renumber(events[index].seq - 1)
    }
    heads = heads.map { Head(size: $0.size > gap ? $0.size - 1 : $0.size, root: $0.root) }
  }

  /// Records an event once more, after the last one.
  private mutating func record(_ index: Int) {
    guard let event = events[index].event else { return }
    append(event, saying: event.data)
  }

  /// Adds an event after the last one, with the envelope of another.
  mutating func append(_ event: Event, saying data: EventData) {
    guard let last = events.last?.event else { return }
    let again = Event(
      log: log, seq: last.seq + 1, recorded: last.recorded, actor: event.actor, salt: event.salt,
      data: data, commitment: event.commitment, key: event.key, cause: event.cause)
    events.append(Row(seq: again.seq, bytes: again.encoded(), leaf: Self.nothing))
  }
}

extension RawLog.Row {
  /// The entry that the event withdraws, if that is what it does.
  fileprivate var withdrawn: Int? {
    if case .entryWithdrawn(let body)? = event?.data { body.entry } else { nil }
  }

  fileprivate var isWithdrawal: Bool { withdrawn != nil }
}
