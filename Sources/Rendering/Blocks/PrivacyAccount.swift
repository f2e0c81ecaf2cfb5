import Model

/// What is withheld and why, with this report's own threshold.
func privacyHTML(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let k = style.number(facts.minimumGroup)
    let points: [(String, String)] = [
        (
            "What is recorded",
            "Who used which help item, when, and in which application: a user name, an item, a time, a scope and "
                + "whether the item was loaded, viewed or clicked. Names of people leave no trace in this report, "
                + "neither on its pages nor in its downloads."
        ),
        (
            "Small groups",
            "A number that counts fewer than \(k) people is withheld, and so is every rate, average and number of "
                + "interactions that rests on fewer than \(k). A row of fewer than \(k) people is withheld whole. "
                + "Zero is shown: that nobody used something tells about nobody."
        ),
        (
            "Numbers that belong together",
            "A change is withheld when either of its two periods is, an interval when its rate is, and all "
                + "interactions together when loads, views or clicks are: what can be worked out is not shown either."
        ),
        (
            "Totals",
            "Where a withheld number could be had by taking the others from their total, others are withheld too, even "
                + "though they count enough people. It makes no difference on which page the others stand."
        ),
        (
            "One mark for all",
            "What is withheld reads \u{201C}protected\u{201D} in tables, is hatched in charts and empty in downloads. "
                + "It has no size, no rank and no place in an order: its row comes last."
        ),
        (
            "What is shown all the same",
            "A rate near 100% tells something about almost everyone in its group: \u{201C}811 of 812 viewed it\u{201D} "
                + "is shown, because the group is large. Whoever holds the exports can count for themselves; they are "
                + "trusted."
        ),
    ]
    return points.map { "<h2>\($0.0.escapedForHTML)</h2>\n<p>\($0.1.escapedForHTML)</p>\n" }.joined()
}
