#!/usr/bin/env bash
# Swift 6.3: the key "họ" in a file, decomposed (NFD), and a Codable struct whose key is composed.
# Yams 6.2.2, TOMLKit 0.6.0, JSONDecoder and JSONSerialization of Foundation.
#
# Guess: two Swift strings of the same letters are equal, so every decoder finds the key; a file with both forms of it
#        has one key twice, and each decoder says so.
# Seen:  Yams finds it and refuses the double. TOMLKit looks up bytes in C++: keyNotFound, with a message that names the
#        key as it stands in the file for the eye; and it takes both keys, whereupon a Swift dictionary made of them
#        holds one. JSON finds it; of a double, JSONDecoder keeps the first value, JSONSerialization the last, silently.
#
# Keys in Vietnamese are natural in a settings file or an export, and an editor or a file system of another kind
# decomposes them. Keys in ASCII; where foreign files are read, compose first and refuse doubles oneself.
set -euo pipefail
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
mkdir -p Sources/keys
cat > Package.swift <<'SWIFT'
// swift-tools-version: 6.0
import PackageDescription

let package = Package(
    name: "keys",
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
    ],
    targets: [.executableTarget(name: "keys", dependencies: ["Yams", "TOMLKit"])]
)
SWIFT
cat > Sources/keys/main.swift <<'SWIFT'
import Foundation
import TOMLKit
import Yams

struct Person: Codable {
    var họ: String
}

let composed = "họ".precomposedStringWithCanonicalMapping
let decomposed = composed.decomposedStringWithCanonicalMapping
let both = [composed, decomposed]

func attempt(_ body: () throws -> String) -> String {
    do { return try body() } catch is DecodingError { return "refused" } catch { return "error" }
}

func json(_ keys: [String]) -> Data {
    Data(("{" + keys.enumerated().map { "\"\($1)\": \"\($0 + 1)\"" }.joined(separator: ", ") + "}").utf8)
}

func lines(_ keys: [String], _ separator: String) -> String {
    keys.enumerated().map { "\"\($1)\"\(separator) \"\($0 + 1)\"\n" }.joined()
}

print("strings equal:", composed == decomposed)
print("Yams finds:", attempt { try YAMLDecoder().decode(Person.self, from: lines([decomposed], ":")).họ })
print("TOMLKit finds:", attempt { try TOMLDecoder().decode(Person.self, from: lines([decomposed], " =")).họ })
print("JSONDecoder finds:", attempt { try JSONDecoder().decode(Person.self, from: json([decomposed])).họ })
print("Yams, both:", attempt { try YAMLDecoder().decode([String: String].self, from: lines(both, ":")).description })
print("TOMLKit, both:", attempt { String(try TOMLTable(string: lines(both, " =")).keys.count) })
print("TOMLKit, both in a dictionary:",
    attempt { String(try TOMLDecoder().decode([String: String].self, from: lines(both, " =")).count) })
print("JSONDecoder, both:", attempt { try JSONDecoder().decode(Person.self, from: json(both)).họ })
print("JSONSerialization, both:", attempt {
    let object = try JSONSerialization.jsonObject(with: json(both)) as? [String: String]
    return object?[composed] ?? "none"
})
SWIFT
swift build -c debug >build.log 2>&1 || { tail -20 build.log; exit 1; }
.build/debug/keys | tee seen
diff seen - <<'TEXT'
strings equal: true
Yams finds: 1
TOMLKit finds: refused
JSONDecoder finds: 1
Yams, both: refused
TOMLKit, both: 2
TOMLKit, both in a dictionary: 1
JSONDecoder, both: 1
JSONSerialization, both: 2
TEXT
