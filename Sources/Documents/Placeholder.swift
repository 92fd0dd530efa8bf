enum PlaceholderDocuments {}
