import EventLog
package import Exchange

extension Texts {
  /// Why a parcel was not made or opened: what, which thing, what to do next.
  package func sentence(_ error: ParcelError) -> String {
    switch error {
    case .notAParcel:
      self(
        nb: "Filen er ikke en forsendelse fra Varde. «kontroller FIL» sier hva den er, om Varde"
          + " kjenner den.")
    case .newer:
      self(nb: "Forsendelsen er laget av en nyere utgave av Varde. Bruk den nyeste her også.")
    case .truncated:
      self(nb: "Slutten på forsendelsen mangler. Hent filen på nytt, eller be om en ny.")
    case .damaged(let part):
      self(
        nb: "Forsendelsen er endret eller skadet: {0}. Hent filen på nytt, eller be om en ny.",
        text(part))
    case .notForUs(let id):
      self(
        nb:
          "Forsendelsen er låst til mottaksnøkkelen {0}, og den er ikke her. Åpne den der nøkkelen"
          + " er, eller gi avsenderen din egen og be om en ny.", id)
    case .disagrees(let claim):
      self(nb: "Forsendelsen motsier seg selv: {0}. Be avsenderen om en ny.", text(claim))
    case .tooLarge:
      self(
        nb: "Dette er for mye for én forsendelse, som rommer høyst 48 MiB. Send færre"
          + " hendelser om gangen.")
    case .bomb:
      self(
        nb: "Forsendelsen ville fylle minnet når den pakkes ut, og slik er ingen ekte. Ikke ta den"
          + " imot; spør avsenderen hvor den kommer fra.")
    case .payloadsInClear:
      self(
        nb: "Personopplysninger kan ikke sendes åpent. Send uten dem, eller lås forsendelsen til en"
          + " mottaksnøkkel.")
    case .notAReceiverKey:
      self(
        nb: "Dette er ikke en mottaksnøkkel, eller den er skrevet feil. Den ser slik ut:"
          + " varde-mottak+navn+1a2b3c4d+AXq…, på én linje. Be mottakeren om den på nytt.")
    }
  }

  private func text(_ part: ParcelPart) -> String {
    switch part {
    case .header(let line): self(nb: "linje {0} i toppen kan ikke leses", line)
    case .seal: self(nb: "låsen er brutt")
    case .packing: self(nb: "den kan ikke pakkes ut")
    case .contents: self(nb: "innholdet er ikke satt sammen slik Varde gjør det")
    case .checkpoint: self(nb: "det signerte hodet kan ikke leses")
    case .event(let seq): self(nb: "hendelse {0} kan ikke leses", seq)
    case .payload(0): self(nb: "personopplysningene hører ikke til hendelsene i den")
    case .payload(let number): self(nb: "personopplysning nummer {0} kan ikke leses", number)
    }
  }

  private func text(_ claim: ParcelClaim) -> String {
    switch claim {
    case .origin(let origin, let checkpoint):
      self(
        nb: "den skal være av loggen {0}, men det signerte hodet er av {1}",
        quoted(origin.description), quoted(checkpoint))
    case .head: self(nb: "det signerte hodet er et annet enn det som står i toppen")
    case .events: self(nb: "den har ikke de hendelsene som står i toppen")
    case .base: self(nb: "hendelsene følger ikke etter det hodet de skal følge etter")
    }
  }
}
