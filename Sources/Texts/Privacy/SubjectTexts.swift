package import Application
package import Vault

extension Texts {
  /// What a person did in an entry.
  package func label(_ part: SubjectAccess.Part) -> String {
    switch part {
    case .led: self(nb: "leder")
    case .tookPart: self(nb: "likeperson")
    case .ringevenn: self(nb: "ringevenn")
    case .volunteered: self(nb: "frivillig")
    case .formerly: self(nb: "nevnt før")
    }
  }

  /// A member of a payload.
  package func label(_ member: PayloadMember) -> String {
    switch member {
    case .address: self(nb: "adresse")
    case .code: self(nb: "kode")
    case .email: self(nb: "e-post")
    case .name: self(nb: "navn")
    case .phone: self(nb: "telefon")
    case .coOrganiser: self(nb: "medarrangør")
    case .country: self(nb: "land")
    case .note: self(nb: "merknad")
    case .organiser: self(nb: "arrangør")
    case .place: self(nb: "sted")
    case .series: self(nb: "serie")
    case .title: self(nb: "tittel")
    case .activity: self(nb: "aktivitet")
    case .goal: self(nb: "mål")
    case .measures: self(nb: "tiltak")
    case .resultGoal: self(nb: "resultatmål")
    case .evidence: self(nb: "dokumentasjon")
    case .words: self(nb: "begrunnelse")
    }
  }
}
