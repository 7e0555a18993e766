public import Events

extension ChapterRegister {
  /// The register as bytes, for views: the same register always gives the same bytes.
  public var state: [UInt8] {
    var out = StateWriter()
    out.text(Self.stateFormat)
    out.text("\(log)")
    out.number(size)
    out.number(Int(lastRecorded?.milliseconds ?? 0))
    out.data(opened.map { .logOpened($0) })
    out.list(actors.sorted { $0.key < $1.key }) { out, actor in
      out.text("\(actor.key)")
      out.text(actor.value.rawValue)
    }
    out.list(facts) { out, fact in
      out.number(fact.seq)
      out.number(Int(fact.recorded.milliseconds))
      out.number(fact.cause ?? 0)
      out.number((fact.isWithdrawn ? 1 : 0) + (fact.isTouched ? 2 : 0))
      out.data(fact.data)
    }
    out.list(people) { out, person in
      out.text("\(person.pseudonym)")
      out.number(person.seq)
      out.number(Int(person.onFile.rawValue))
      out.number(person.contactSeq)
    }
    out.list(imports) { out, entry in
      out.number(entry.seq)
      out.text(entry.form.rawValue)
      out.number(Int(entry.recorded.milliseconds))
    }
    out.list(touches) { out, touch in
      out.number(touch.entry)
      out.number(touch.seq)
    }
    out.list(clockOverrides) { $0.number($1) }
    out.list(headsNoted) { $0.number($1) }
    writeSealing(to: &out)
    writePrivacy(to: &out)
    writeExchange(to: &out)
    writeGoals(to: &out)
    out.list(findings) { $0.number($1.seq) }
    return out.bytes
  }

  /// Reads what `state` wrote; nil for anything else, and for a register with findings, whose
  /// objections are not kept: such a log is folded again.
  public init?(state bytes: [UInt8], of log: LogCode) {
    var reader = StateReader(bytes)
    guard reader.text() == Self.stateFormat, reader.text() == "\(log)" else { return nil }
    self.init(log: log)
    // Events leave more than a byte each; no room is made for a size that the bytes cannot bear out. Only
    // those of the access log leave nothing.
    let largest = log == .access ? Self.mostAccesses : bytes.count
    guard let size = reader.number(), 0...largest ~= size, let last = reader.number(),
      let recorded = Instant(milliseconds: Int64(last)), let first = reader.data()
    else { return nil }
    self.size = size
    lastRecorded = size == 0 ? nil : recorded
    if case .logOpened(let body) = first { opened = body }
    let read = reader.list { reader in
      guard let pseudonym = reader.text().flatMap({ Pseudonym($0) }),
        let role = reader.text().flatMap({ ActorRole(rawValue: $0) })
      else { return false }
      actors[pseudonym] = role
      return true
    }
    guard read, readFacts(&reader), readPeople(&reader), readRest(&reader), reader.isAtEnd else {
      return nil
    }
  }

  private static let mostAccesses = 1 << 24
  private static let stateFormat = "varde-register-5"

  private mutating func readFacts(_ reader: inout StateReader) -> Bool {
    factIndex = [Int32](repeating: -1, count: size)
    return reader.list { reader in
      guard let seq = reader.number(), seq > facts.last?.seq ?? 0, seq <= size,
        let recorded = reader.number(), let instant = Instant(milliseconds: Int64(recorded)),
        let cause = reader.number(),
        let flags = reader.number(), case .some(.some(let data)) = reader.data()
      else { return false }
      var fact = Fact(seq: seq, data: data, recorded: instant, cause: cause == 0 ? nil : cause)
      fact.isWithdrawn = flags & 1 != 0
      fact.isTouched = flags & 2 != 0
      add(fact)
      return true
    }
  }

  private mutating func readPeople(_ reader: inout StateReader) -> Bool {
    reader.list { reader in
      guard let pseudonym = reader.text().flatMap({ Pseudonym($0) }), let seq = reader.number(),
        let onFile = reader.number(), let contactSeq = reader.number()
      else { return false }
      personIndex[pseudonym] = people.count
      people.append(
        Person(
          pseudonym: pseudonym, seq: seq, onFile: OnFile(rawValue: UInt8(onFile & 15)),
          contactSeq: contactSeq))
      return true
    }
  }

  private mutating func readRest(_ reader: inout StateReader) -> Bool {
    let imported = reader.list { reader in
      guard let seq = reader.number(), let form = reader.text().flatMap({ FormKind(rawValue: $0) }),
        let recorded = reader.number(), let instant = Instant(milliseconds: Int64(recorded))
      else { return false }
      imports.append(Import(seq: seq, form: form, recorded: instant))
      return true
    }
    let touched = reader.list { reader in
      guard let entry = reader.number(), let seq = reader.number() else { return false }
      touches.append(Touch(entry: entry, seq: seq))
      return true
    }
    let overridden = reader.numbers(into: &clockOverrides)
    let noted = reader.numbers(into: &headsNoted)
    return imported && touched && overridden && noted && readSealing(&reader)
      && readPrivacy(&reader) && readExchange(&reader) && readGoals(&reader)
      && reader.number() == 0
  }
}
