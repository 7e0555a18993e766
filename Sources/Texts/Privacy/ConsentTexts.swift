package import Events

extension Texts {
  /// The word for a purpose as it is typed after `samtykke gi`.
  package func word(_ purpose: ConsentPurpose) -> String {
    switch purpose {
    case .registering: self(nb: "registrering")
    case .contactList: self(nb: "kontaktliste")
    case .sharing: self(nb: "deling")
    }
  }

  /// What the program no longer does once a consent is withdrawn.
  ///
  /// - Parameter person: what the person is called, for the command that goes on.
  package func stops(_ purpose: ConsentPurpose, for person: String) -> [String] {
    switch purpose {
    case .registering:
      [
        self(
          nb:
            "Nye roller, nye kontaktopplysninger og nye føringer med {0} som leder eller likeperson"
            + " avvises.", person),
        self(nb: "«oppbevaring» fører opp {0} til sletting, med kommandoen «glem {0}».", person),
      ]
    case .contactList:
      [
        self(
          nb:
            "Adresse, telefon og e-post vises ikke i «folk» og «vis», og ikke i utskrifter av dem.")
      ]
    case .sharing:
      [self(nb: "Navn, kontaktopplysninger og tekst følger ikke med når loggen sendes til andre.")]
    }
  }

  /// What goes on all the same, and why.
  package func goesOn(_ purpose: ConsentPurpose, for person: String) -> [String] {
    let evidence = self(
      nb:
        "Det som er bevis for et tilskuddsår, beholdes i fem år (§ 13, § 27): plikt, ikke samtykke."
    )
    return switch purpose {
    case .registering:
      [
        evidence,
        self(
          nb:
            "Det som er ført, står i loggen under pseudonym og teller som før (§ 10, § 11). Roller kan"
            + " avsluttes og føringer rettes."),
      ]
    case .contactList:
      [
        self(
          nb:
            "Listen over likepersoner til Bufdir har fortsatt navn, adresse, telefon og e-post (§ 13):"
            + " den er en plikt overfor tilskuddsgiveren og hviler ikke på samtykke."),
        self(nb: "Kode og navn vises i «folk», for at det skal gå an å føre riktig person."),
      ]
    case .sharing:
      [
        self(
          nb:
            "Hendelsene i loggen sendes som før: de har pseudonym, ikke navn, og tallene hviler på dem"
            + " (§ 10, § 11)."),
        self(nb: "Sikkerhetskopier av registeret er ikke deling; de har alt."),
      ]
    }
  }

  /// That contact details are left out; nothing where nobody's are.
  package func offContactList(_ people: Int) -> [String] {
    switch people {
    case 0: []
    case 1:
      [
        self(
          nb:
            "1 person har trukket samtykket til kontaktlisten: adresse, telefon og e-post vises ikke."
        )
      ]
    default:
      [
        self(
          nb:
            "{0} personer har trukket samtykket til kontaktlisten: adresse, telefon og e-post vises"
            + " ikke.", number(people))
      ]
    }
  }
}
