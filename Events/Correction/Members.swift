extension EventData {
  /// What this fact states, member by member, of what a correction can change.
  public var members: [FactMember: MemberValue] {
    let bytes = encodedAlone
    return bytes.withUnsafeBytes { raw in
      var members: [FactMember: MemberValue] = [:]
      var reader = CanonicalReader(raw)
      guard (try? reader.beginObject()) != nil else { return [:] }
      while let name = try? reader.anyName() {
        if let member = FactMember(rawValue: name),
          let value = MemberValue.read(member, from: &reader)
        {
          members[member] = value
        } else {
          reader.skipValue()
        }
      }
      return members
    }
  }
}
