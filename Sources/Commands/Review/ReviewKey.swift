/// A key as the review understands it.
enum ReviewKey: Equatable {
    case scalar(Unicode.Scalar)
    case enter, escape, backspace, eraseWord, eraseAll
    case up, down, pageUp, pageDown, home, end
    /// Ctrl-L: draw everything again.
    case redraw
}

/// Bytes from a terminal, taken apart into keys; pieces of a key wait for the rest of it.
struct KeyDecoder {
    private var pending: [UInt8] = []

    /// Whether a key has begun and not ended, which a lone Escape looks like, too.
    var isWaiting: Bool { !pending.isEmpty }

    /// The keys that are complete with these bytes.
    mutating func take(_ bytes: some Sequence<UInt8>) -> [ReviewKey] {
        pending += bytes
        var keys: [ReviewKey] = []
        while let (count, key) = next() {
            pending.removeFirst(count)
            keys += key
        }
        return keys
    }

    /// What waits when nothing more came for a while: an Escape was a key of its own, half a letter is nothing.
    mutating func pause() -> [ReviewKey] {
        defer { pending = [] }
        return pending.first == 0x1B ? [.escape] : []
    }

    /// How many bytes the first key takes, and what it is; nil when more bytes are needed.
    private func next() -> (Int, [ReviewKey])? {
        guard let first = pending.first else { return nil }
        switch first {
        case 0x1B: return sequence()
        case 0x0A, 0x0D: return (1, [.enter])
        case 0x08, 0x7F: return (1, [.backspace])
        case 0x0C: return (1, [.redraw])
        case 0x15: return (1, [.eraseAll])
        case 0x17: return (1, [.eraseWord])
        case 0x00..<0x20: return (1, [])
        case 0x20..<0x80: return (1, [.scalar(Unicode.Scalar(first))])
        default: return letter(first)
        }
    }

    private func letter(_ first: UInt8) -> (Int, [ReviewKey])? {
        let count =
            switch first {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
        let follow = pending.dropFirst().prefix(count - 1)
        // A byte that cannot go on ends the letter, so that the key after it is not lost.
        guard follow.allSatisfy({ $0 & 0xC0 == 0x80 }) else { return (1, []) }
        guard pending.count >= count else { return nil }
        let text = String(validating: pending.prefix(count), as: UTF8.self) ?? ""
        // The second half of the Latin-1 controls steers terminals, and nobody types it.
        return (count, text.unicodeScalars.filter { $0.value >= 0xA0 }.map { .scalar($0) })
    }

    /// A key that a terminal sends as Escape and more.
    private func sequence() -> (Int, [ReviewKey])? {
        guard pending.count > 1 else { return nil }
        guard pending[1] == 0x5B || pending[1] == 0x4F else { return (1, [.escape]) }
        guard let end = pending.dropFirst(2).firstIndex(where: { (0x40...0x7E).contains($0) }) else {
            return pending.count < 16 ? nil : (pending.count, [])
        }
        let body = String(decoding: pending[2...end], as: UTF8.self)
        let keys: [String: ReviewKey] = [
            "A": .up, "B": .down, "H": .home, "F": .end, "5~": .pageUp, "6~": .pageDown, "1~": .home,
            "7~": .home, "4~": .end, "8~": .end,
        ]
        return (end + 1, keys[body].map { [$0] } ?? [])
    }
}
