import Model

/// What is withheld and why, with this report's own threshold.
func privacyHTML(_ facts: ReportFacts, _ style: ReportStyle) -> String {
    let k = style.number(facts.minimumGroup)
    let points: [(String, String)] = [
        (
            "What is recorded",
            "Who used which help item, when, and in which application: a user name, an item, a time, a scope and "
                + "whether the item was loaded, viewed or clicked. \(facts.people.trace)"
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
    let people = facts.people == .none ? [] : [("Single people", facts.people.account)]
    return "<p>\(facts.people.summary.escapedForHTML)</p>\n"
        + (people + points).map { "<h2>\($0.0.escapedForHTML)</h2>\n<p>\($0.1.escapedForHTML)</p>\n" }.joined()
}

extension PeopleMode {
    /// What the report is about, in a sentence.
    fileprivate var summary: String {
        switch self {
        case .none: "This report tells about groups of people, never about single ones."
        case .pseudonyms: "This report tells about groups of people, and by pseudonyms about single ones."
        case .names: "This report tells about groups of people, and by name about single ones."
        }
    }

    /// Where names of people are.
    fileprivate var trace: String {
        switch self {
        case .none:
            "Names of people leave no trace in this report, neither on its pages nor in its downloads."
        case .pseudonyms:
            "Names of people are nowhere in this report: in their place stand pseudonyms, on its pages and in its "
                + "downloads."
        case .names: "Names of people are on some of its pages, and in the downloads there."
        }
    }

    /// What is told of single people, and what that means for the rest.
    fileprivate var account: String {
        let open =
            "Numbers about single people are not protected, and together with them some of the protected numbers on "
            + "other pages can be worked out."
        return switch self {
        case .none: ""
        case .pseudonyms:
            "A person has the same pseudonym everywhere, made of the user name with a key that is not in this report: "
                + "only who holds the key can say whose it is. Yet what somebody did may be enough to tell who it was. "
                + open
        case .names:
            "People go by the user name as the newest export writes it, with first and last names where the exports "
                + "have them. " + open
        }
    }
}
