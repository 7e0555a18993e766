import Application
import EventLog
import Events
import Exchange
import TestSupport

extension OpenedFile {
  /// A parcel that nobody sealed.
  init(_ name: String, _ parcel: Parcel) {
    self.init(name, ContentHash.of(Array("\(name)".utf8)), parcel)
  }
}

extension Registry {
  /// What a file holds.
  func open(
    parcel bytes: [UInt8], _ keys: any KeyStore, _ passphrases: Passphrases
  ) throws -> Parcel {
    var opener = ParcelOpener(self, keys)
    return try opener.open(ParcelSource(bytes), named: "fil", passphrases).parcel
  }

  /// What parcels are, held against what is here.
  func arrivals(
    _ parcels: [(file: String, parcel: Parcel)], _ keys: any KeyStore
  ) throws -> Arrivals {
    let files = parcels.map { OpenedFile($0.file, $0.parcel) }
    var looking = try LookAtFiles(self, keys) { $0.type }
    let order = try ArrivalOrder.batches(
      parcels.map {
        ($0.file, try ParcelFile.header(ParcelFile.seal($0.parcel.withoutPayloads, to: .open)))
      })
    for name in order.joined() {
      if let file = files.first(where: { $0.seen.name == name }) { looking.look(file) }
    }
    return looking.end()
  }

  /// Takes in what was looked at.
  @discardableResult
  func receive(
    _ arrival: Arrival, of parcels: [(file: String, parcel: Parcel)] = [],
    isConfirmed: Bool = true, _ keys: any KeyStore
  ) throws -> ReceivedLog {
    var taking = try TakeIn(arrival, into: self, isConfirmed: isConfirmed, keys)
    for file in arrival.files {
      guard let parcel = parcels.first(where: { $0.file == file.name })?.parcel else {
        throw ApplicationError.exchange(.fileChanged(file.name))
      }
      try taking.take(OpenedFile(file.name, parcel))
    }
    return try taking.end()
  }

  func lostEvents(
    of parcel: Parcel, from file: String, _ keys: any KeyStore
  ) throws -> LostEvents {
    try lostEvents(of: OpenedFile(file, parcel), keys)
  }

  func otherBranch(
    _ parcel: Parcel, from file: String, _ keys: any KeyStore
  ) throws -> BranchArrival {
    try otherBranch(OpenedFile(file, parcel), keys) { $0.type }
  }

  @discardableResult
  func take(
    _ branch: BranchArrival, _ parcel: Parcel, isConfirmed: Bool = false, _ keys: any KeyStore
  ) throws -> ReceivedLog {
    try take(branch, OpenedFile("f", parcel), isConfirmed: isConfirmed, keys)
  }
}

extension Parcel {
  fileprivate var withoutPayloads: Parcel {
    get throws {
      try Parcel(origin: origin, base: base, checkpoint: checkpoint, events: events)
    }
  }
}
