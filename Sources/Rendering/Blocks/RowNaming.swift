import Model
import Protecting

/// The names that rows go by: items by their title.
struct RowNaming {
    private let page: BlockContext
    private var titles: [String: String] = [:]

    init(_ answer: ReleasedAnswer, _ page: BlockContext) {
        self.page = page
        guard let item = answer.column("item"), let title = answer.column("item_title") else { return }
        for row in answer.rows {
            guard case .text(let id)? = row.cell(item)?.value, case .text(let text)? = row.cell(title)?.value,
                !text.isEmpty
            else { continue }
            titles[id] = text
        }
    }

    func name(of value: Value, in dimension: Dimension) -> String {
        guard dimension == .item, case .text(let id) = value else { return page.style.name(of: value, in: dimension) }
        return titles[id] ?? page.facts.items[id]?.title ?? id
    }
}
