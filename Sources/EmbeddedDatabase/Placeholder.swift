enum PlaceholderEmbeddedDatabase {}
