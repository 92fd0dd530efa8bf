enum PlaceholderVietnamese {}
