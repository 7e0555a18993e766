/// What a person can agree to, and take back at any time (GDPR article 7).
public enum ConsentPurpose: String, Vocabulary {
  /// To be registered at all.
  case registering
  /// To stand on the chapter's contact list.
  case contactList = "contact-list"
  /// That contact data is given to others.
  case sharing

  public static let table = WordTable<ConsentPurpose>()
}
