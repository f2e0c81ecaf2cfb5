/// A text of a value that is the same in every run: maps and sets are written in the order of what they hold.
///
/// Equal texts mean equal values, for values made of structures, enumerations, optionals, collections, texts and numbers;
/// what they hold is found by reflection, so that nothing added later can be forgotten.
/// - Parameter labels: Properties of the value itself that do not count.
package func canonicalText(_ value: Any, leavingOut labels: Set<String> = []) -> String {
    let mirror = Mirror(reflecting: value)
    let children = mirror.children.filter { $0.label.map { !labels.contains($0) } ?? true }
    switch mirror.displayStyle {
    case .optional where children.isEmpty: return "nil"
    case .optional: return children.map { "?" + canonicalText($0.value) }.joined()
    case .dictionary, .set: return "{" + children.map { canonicalText($0.value) }.sorted().joined(separator: ",") + "}"
    case .collection: return "[" + children.map { canonicalText($0.value) }.joined(separator: ",") + "]"
    default: break
    }
    if mirror.children.isEmpty {
        let text = String(describing: value)
        return "\(text.utf8.count):\(text)"
    }
    return "(" + children.map { "\($0.label ?? "")=" + canonicalText($0.value) }.joined(separator: ",") + ")"
}
