enum PlaceholderTestKit {}
