/// Whom an award is for; the order of the cases is the order of groups in a list.
public enum RecipientKind: String, Sendable, CaseIterable {
    /// Tập thể.
    case collective
    /// Cá nhân.
    case individual
    /// Hộ gia đình.
    case household
}
