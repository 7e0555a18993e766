import Events

extension ChapterRegister {
  func writePrivacy(to out: inout StateWriter) {
    out.list(erasures.sorted { $0.key < $1.key }) { out, erasure in
      out.number(erasure.value.seq)
      out.number(Int(erasure.value.recorded.milliseconds))
      out.data(
        .personErased(
          PersonErased(person: erasure.key, keepingEvidenceUntil: erasure.value.until)))
    }
    out.list(textErasures) { out, touch in
      out.number(touch.entry)
      out.number(touch.seq)
    }
    out.list(erasedTexts.sorted { $0.key < $1.key }) { out, erased in
      out.data(.textErased(TextErased(entry: erased.key, texts: erased.value)))
    }
    out.list(consents.sorted { $0.key < $1.key }) { out, person in
      out.list(person.value.sorted { $0.key.rawValue < $1.key.rawValue }) { out, consent in
        out.number(consent.value.seq)
        out.data(Self.data(consent.value, person.key, consent.key))
      }
    }
  }

  private static func data(
    _ consent: Consent, _ person: Pseudonym, _ purpose: ConsentPurpose
  ) -> EventData {
    consent.isGiven
      ? .consentGiven(ConsentGiven(person: person, purpose: purpose, on: consent.on))
      : .consentWithdrawn(ConsentWithdrawn(person: person, purpose: purpose, on: consent.on))
  }

  mutating func readPrivacy(_ reader: inout StateReader) -> Bool {
    let erased = reader.list { reader in
      guard let seq = reader.number(), let recorded = reader.number(),
        let instant = Instant(milliseconds: Int64(recorded)),
        case .some(.some(.personErased(let body))) = reader.data()
      else { return false }
      erase(body, seq: seq, recorded: instant)
      return true
    }
    let touched = reader.list { reader in
      guard let entry = reader.number(), let seq = reader.number() else { return false }
      textErasures.append(Touch(entry: entry, seq: seq))
      return true
    }
    let forgotten = reader.list { reader in
      guard case .some(.some(.textErased(let body))) = reader.data() else { return false }
      erasedTexts[body.entry] = Set(body.texts)
      return true
    }
    let consented = reader.list { reader in reader.list { readConsent(&$0) } }
    return erased && touched && forgotten && consented
  }

  private mutating func readConsent(_ reader: inout StateReader) -> Bool {
    guard let seq = reader.number(), case .some(.some(let data)) = reader.data() else {
      return false
    }
    switch data {
    case .consentGiven(let body):
      set(body.purpose, of: body.person, seq: seq, on: body.on, isGiven: true)
    case .consentWithdrawn(let body):
      set(body.purpose, of: body.person, seq: seq, on: body.on, isGiven: false)
    default: return false
    }
    return true
  }
}
