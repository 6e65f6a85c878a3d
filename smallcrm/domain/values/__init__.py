"""The values that records are made of: names, days, money, telephones, texts."""
