import CSodium

/// SHA-256 of bytes that are there.
enum SHA256 {
    static func digest(_ bytes: [UInt8]) -> [UInt8] {
        var digest = [UInt8](repeating: 0, count: Int(crypto_hash_sha256_BYTES))
        crypto_hash_sha256(&digest, bytes, UInt64(bytes.count))
        return digest
    }

    static func hex(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }

    /// The bytes of hexadecimal digits; nil when they are something else.
    static func bytes(hex: String) -> [UInt8]? {
        let digits = hex.utf8.map { Character(UnicodeScalar($0)).hexDigitValue }
        guard digits.count.isMultiple(of: 2) else { return nil }
        var bytes: [UInt8] = []
        for index in stride(from: 0, to: digits.count, by: 2) {
            guard let high = digits[index], let low = digits[index + 1] else { return nil }
            bytes.append(UInt8(high << 4 | low))
        }
        return bytes
    }
}

/// The tree of RFC 6962 over leaves that come one by one, in memory that grows with its height only.
///
/// It may follow one leaf, and then knows what proves that leaf to be in the tree.
struct MerkleTree {
    /// How far a hash beside the path stands from the leaf, and on which side.
    struct Neighbour: Equatable, Sendable {
        var isLeft: Bool
        var hash: [UInt8]
    }

    /// The root of a full subtree.
    private struct Node {
        var height: Int
        var hash: [UInt8]
        var isFollowed: Bool
    }

    private var nodes: [Node] = []
    /// Number of leaves.
    private(set) var count = 0
    /// From the leaf that is followed upwards.
    private(set) var path: [Neighbour] = []

    static func node(_ left: [UInt8], _ right: [UInt8]) -> [UInt8] { SHA256.digest([1] + left + right) }

    mutating func add(_ leaf: [UInt8], isFollowed: Bool = false) {
        var node = Node(height: 0, hash: leaf, isFollowed: isFollowed)
        while let left = nodes.last, left.height == node.height {
            nodes.removeLast()
            node = join(left, node)
        }
        nodes.append(node)
        count += 1
    }

    /// The root; nil without a leaf.
    ///
    /// The path is complete afterwards, and no leaf may follow.
    mutating func finish() -> [UInt8]? {
        guard var node = nodes.popLast() else { return nil }
        while let left = nodes.popLast() { node = join(left, node) }
        return node.hash
    }

    private mutating func join(_ left: Node, _ right: Node) -> Node {
        if left.isFollowed { path.append(Neighbour(isLeft: false, hash: right.hash)) }
        if right.isFollowed { path.append(Neighbour(isLeft: true, hash: left.hash)) }
        return Node(
            height: right.height + 1, hash: Self.node(left.hash, right.hash),
            isFollowed: left.isFollowed || right.isFollowed)
    }

    /// The root to which a leaf and its path lead.
    static func root(of leaf: [UInt8], _ path: [Neighbour]) -> [UInt8] {
        path.reduce(leaf) { $1.isLeft ? node($1.hash, $0) : node($0, $1.hash) }
    }
}
