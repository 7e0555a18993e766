package import Application

extension Texts {
  /// What a check of `kontroller` is called.
  package func name(_ check: Check) -> String {
    switch check {
    case .schema: self(nb: "sperrer")
    case .leafHashes: self(nb: "hasher")
    case .holes: self(nb: "hull")
    case .decoding: self(nb: "lesing")
    case .place: self(nb: "plass")
    case .keptRoots: self(nb: "røtter")
    case .subtreeRoots: self(nb: "deltrær")
    case .ends: self(nb: "ender")
    case .keys: self(nb: "nøkler")
    case .fold: self(nb: "rekkefølge")
    case .origin: self(nb: "opphav")
    case .commitments: self(nb: "persondata")
    case .views: self(nb: "visninger")
    case .ownerKeys: self(nb: "eiernøkler")
    case .notedHeads: self(nb: "noterte hoder")
    case .seals: self(nb: "forseglinger")
    case .receipts: self(nb: "mottak")
    case .branches: self(nb: "grener")
    case .outsideHeads: self(nb: "hoder utenfra")
    }
  }
}
