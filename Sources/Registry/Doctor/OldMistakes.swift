import Postgres

enum DoctorQueries {
    static let list = Query<Listed>("doctor/list_mistakes")
}

extension Listing {
    /// What the register took in before its guards and would refuse today: doubles, days out of order, awards of the dead.
    ///
    /// An upgrade changes none of it; people decide what is to be revoked or mended.
    public static var oldMistakes: Listing { Listing("mistakes", DoctorQueries.list) }
}
