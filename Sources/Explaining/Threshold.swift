/// Where findings begin: below these lines nothing is claimed.
enum Threshold {
    /// People that a finding rests on.
    static let people = 30.0
    /// The part of its people that help reached more, or fewer.
    static let reach = 0.25
    /// The part of its viewers that an item gained, or lost.
    static let viewers = 0.5
    /// A scope is behind where the upper end of its rate is below this part of the lower end of a typical one's.
    static let scopeRate = 0.8
    /// The same for items, whose rates lie far apart anyway.
    static let itemRate = 0.5
    /// Rows that a typical one is looked for among.
    static let compared = 3
    /// The part of the listed items that are not used, and how few of them say nothing.
    static let unused = 0.1
    static let listed = 5.0
    /// Days that are compared with days.
    static let days = 10
    /// The part of the week, or of the day, that may be called the busiest.
    static let busy = 0.25
    /// Standard deviations, of those that a difference of two counts has: by chance one in a hundred is larger.
    static let deviations = 2.5758

    /// Whether two numbers of people differ by more than chance explains.
    ///
    /// Each is taken for a Poisson count, so that their difference varies by the root of their sum. That the same people
    /// are in both makes it vary less: what passes here, passes all the more.
    static func passesChance(_ now: Double, _ before: Double) -> Bool {
        abs(now - before) > deviations * (now + before).squareRoot()
    }
}
