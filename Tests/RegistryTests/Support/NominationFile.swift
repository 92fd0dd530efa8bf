import Glibc

/// A file of nominations as a unit would send it.
enum NominationFile {
    static let header =
        "Loại đối tượng,Danh xưng,Họ và tên,Ngày sinh,Số định danh,Chức vụ,Mã đơn vị,Đơn vị,Mã danh hiệu,"
        + "Năm thành tích,Thành tích,Ghi chú"

    /// A line about a person of the department 30244.VX.
    static func person(
        _ name: String, born: String = "", number: String = "", unit: String = "30244.VX",
        award: String = "LDTT", year: Int = 2025
    ) -> String {
        "Cá nhân,Ông,\(name),\(born),\(number),Chuyên viên,\(unit),Phòng Mẫu,\(award),\(year),Hoàn thành tốt nhiệm vụ,"
    }

    /// A line about a collective.
    static func collective(_ name: String, unit: String = "30244.VX", award: String = "TTLDTT") -> String {
        "Tập thể,,\(name),,,,\(unit),xã Phú Hựu,\(award),2025,Hoàn thành xuất sắc nhiệm vụ,"
    }

    /// A line about a household.
    static func household(_ name: String, unit: String = "30244.A1", award: String = "GK_XA") -> String {
        "Hộ gia đình,,\(name),,,,\(unit),xã Phú Hựu,\(award),2025,Đã hiến đất làm đường,"
    }

    /// The text of a file with that header and those lines.
    static func text(_ lines: [String]) -> String { ([header] + lines).joined(separator: "\n") + "\n" }

    /// Runs a body with the path of a file that holds the bytes, and removes the file.
    static func with<T>(_ bytes: [UInt8], _ body: (String) async throws -> T) async throws -> T {
        var path = Array("/tmp/thidua-nominations-XXXXXX.csv".utf8CString)
        let descriptor = mkstemps(&path, 4)
        let name = String(decoding: path.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer { unlink(name) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            guard count > 0 else { throw CannotWrite() }
            rest = rest.dropFirst(count)
        }
        close(descriptor)
        return try await body(name)
    }

    struct CannotWrite: Error {}
}
