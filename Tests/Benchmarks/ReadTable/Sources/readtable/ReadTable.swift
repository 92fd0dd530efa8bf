import Glibc
import Intake

/// `readtable FILE`: reads the first sheet to rows, prints how many rows and cells hold something, and the bytes of text.
@main
enum ReadTable {
    static func main() throws {
        guard CommandLine.arguments.count == 2 else {
            print("usage: readtable FILE")
            exit(64)
        }
        let file = try TableFile.open(path: CommandLine.arguments[1])
        let sheet = try file.rows(ofSheet: 0)
        var (rows, cells, bytes) = (0, 0, 0)
        while let row = try sheet.next() {
            rows += 1
            for cell in row.cells {
                switch cell.value {
                case .empty: continue
                case .text(let text): bytes += text.utf8.count
                default: break
                }
                cells += 1
            }
        }
        print(rows, cells, bytes)
    }
}
