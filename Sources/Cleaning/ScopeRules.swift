import Model

/// Gives rows that name no scope one by the address of their page.
///
/// The rules run once for each address while there is room to remember it: addresses with query strings can all
/// differ. Addresses stay here; nothing else sees them.
struct ScopeRules {
    private let pool: NamePool
    private let use: RuleUse
    private let rules: CleaningRules
    private let sentinels: [String]
    /// What each rule stands for, once it has applied.
    private var entries: [WrittenForms.Entry?]
    private let addresses = ByteInterner()
    /// The rule of each address, −1 for none.
    private var ruleOfAddress: [Int32] = []
    private var heldBytes = 0

    static let maximumAddresses = 1 << 20
    static let maximumBytes = 1 << 26

    /// - Returns: `nil` when there are no rules.
    init?(_ rules: CleaningRules, sentinels: [String], pool: NamePool, use: RuleUse) {
        if rules.scopeRules.isEmpty { return nil }
        self.rules = rules
        self.sentinels = sentinels
        self.pool = pool
        self.use = use
        entries = Array(repeating: nil, count: rules.scopeRules.count)
    }

    /// Has the use of each rule noted once more: what follows is another input's.
    mutating func forgetUse() { entries = Array(repeating: nil, count: entries.count) }

    /// The scope of an address; `nil` when no rule fits.
    mutating func entry(_ address: UnsafeRawBufferPointer) -> WrittenForms.Entry? {
        guard let rule = rule(of: address) else { return nil }
        if let entry = entries[rule] { return entry }
        use.noteScopeRule(rule)
        let entry = pool.entry(rules.scope(rules.scopeRules[rule].name, sentinels: [], use))
        entries[rule] = entry
        return entry
    }

    private mutating func rule(of address: UnsafeRawBufferPointer) -> Int? {
        if let number = addresses.find(address) {
            let rule = Int(ruleOfAddress[Int(number)])
            return rule < 0 ? nil : rule
        }
        let rule = rules.scopeRule(for: String(decoding: address, as: UTF8.self), sentinels: sentinels)
        if addresses.count < ScopeRules.maximumAddresses, heldBytes + address.count <= ScopeRules.maximumBytes {
            heldBytes += address.count
            _ = addresses.intern(address)
            ruleOfAddress.append(rule.map { Int32($0) } ?? -1)
        }
        return rule
    }
}
