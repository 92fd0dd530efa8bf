import Glibc

// `fuzz TARGET [OPTIONS AND FOLDERS OF libFuzzer]`: see the README. libFuzzer calls the target with bytes that it
// changes until they reach code that nothing reached before; a trap or a report of AddressSanitizer is a finding.
guard CommandLine.arguments.count > 1, let target = FuzzTarget.all[CommandLine.arguments[1]] else {
    print("usage: fuzz \(FuzzTarget.all.keys.sorted().joined(separator: "|")) [libFuzzer's arguments]")
    exit(64)
}
FuzzTarget.run(target)
