import Glibc

/// The C library's idea of what characters are, which libedit goes by.
enum CharacterLocale {
  /// Makes it UTF-8, in whatever locale the program was started; nothing else of the locale is
  /// touched. False when the system has no such locale.
  static func useUTF8() -> Bool {
    setlocale(LC_CTYPE, "")
    if isUTF8 { return true }
    setlocale(LC_CTYPE, "C.UTF-8")
    return isUTF8
  }

  private static var isUTF8: Bool {
    String(cString: nl_langinfo(nl_item(CODESET))) == "UTF-8"
  }
}
