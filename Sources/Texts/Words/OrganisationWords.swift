package import Events

extension Texts {
  /// What a person is in the chapter.
  package func label(_ role: RoleKind) -> String {
    switch role {
    case .likeperson: self(nb: "likeperson")
    case .ringevenn: self(nb: "ringevenn")
    case .tripLeader: self(nb: "turleder")
    case .userRepresentative: self(nb: "brukerrepresentant")
    case .instructor: self(nb: "instruktør")
    }
  }

  /// What a chapter is.
  package func label(_ kind: ChapterKind) -> String {
    switch kind {
    case .lokallag: self(nb: "lokallag")
    case .fylkeslag: self(nb: "fylkeslag")
    case .sentralt: self(nb: "sentralt")
    }
  }

  /// Who signed.
  package func label(_ signatory: Signatory) -> String {
    switch signatory {
    case .leader: self(nb: "leder")
    case .twoBoardMembers: self(nb: "to styremedlemmer")
    case .wholeBoard: self(nb: "hele styret")
    }
  }

  /// Another form of exchange (§ 12).
  package func label(_ service: Service) -> String {
    switch service {
    case .likepersonstelefon: self(nb: "likepersonstelefon")
    case .digitalExchange: self(nb: "digital erfaringsutveksling")
    }
  }

  /// Who somebody who records claims to be.
  package func label(_ role: ActorRole) -> String {
    switch role {
    case .coordinator: self(nb: "koordinator")
    case .grantOfficer: self(nb: "tilskuddsansvarlig")
    case .auditor: self(nb: "revisor")
    case .other: self(nb: "annen")
    }
  }

  /// A form, as `importer` calls it.
  package func label(_ form: FormKind) -> String {
    switch form {
    case .chapters: self(nb: "lag")
    case .people: self(nb: "personer")
    case .entries: self(nb: "registrering")
    case .annualReports: self(nb: "årsrapporter")
    }
  }

  /// What can be on file of a person.
  package func label(_ field: ContactField) -> String {
    switch field {
    case .name: self(nb: "navn")
    case .address: self(nb: "adresse")
    case .phone: self(nb: "telefon")
    case .email: self(nb: "e-post")
    }
  }

  /// `navn, adresse og telefon`; empty for nothing.
  package func all(_ onFile: OnFile) -> String {
    all(
      [ContactField.name, .address, .phone, .email]
        .filter { onFile.contains(OnFile($0)) }.map { label($0) })
  }
}
