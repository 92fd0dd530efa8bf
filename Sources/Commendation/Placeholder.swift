enum PlaceholderCommendation {}
