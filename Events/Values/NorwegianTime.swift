/// Norwegian wall-clock time as a pure function: UTC+1, and UTC+2 from 01:00 UTC on the last Sunday
/// of March to 01:00 UTC on the last Sunday of October. No tzdata, whatever TZ says.
public enum NorwegianTime {
  /// The civil date in Norway at an instant.
  public static func date(at instant: Instant) -> CivilDate { local(instant).dayAndRest.day }

  /// The wall-clock time in Norway at an instant, seconds cut off.
  public static func time(at instant: Instant) -> TimeOfDay {
    let minutes = local(instant).dayAndRest.rest / 60_000
    return TimeOfDay(hour: minutes / 60, minute: minutes % 60)!
  }

  /// The instant of a wall-clock time; of the hour that occurs twice in October, the later.
  public static func instant(of date: CivilDate, at time: TimeOfDay) -> Instant {
    let wall = Int64(date.days) * 86_400_000 + Int64(time.minutes) * 60_000
    let winter = Instant(milliseconds: max(0, wall - 3_600_000))!
    let summer = Instant(milliseconds: max(0, wall - 7_200_000))!
    return isSummer(summer) && isSummer(winter) ? summer : winter
  }

  /// Whether summer time is in force.
  public static func isSummer(_ instant: Instant) -> Bool {
    let year = instant.dayAndRest.day.year
    return (change(3, year)..<change(10, year)).contains(instant.milliseconds)
  }

  private static func local(_ instant: Instant) -> Instant {
    instant.adding(minutes: isSummer(instant) ? 120 : 60)
  }

  private static func change(_ month: Int, _ year: Int) -> Int64 {
    let last = CivilDate(year: year, month: month, day: 31)!
    let sunday = last.adding(days: -(last.weekday % 7))
    return Int64(sunday.days) * 86_400_000 + 3_600_000
  }
}
