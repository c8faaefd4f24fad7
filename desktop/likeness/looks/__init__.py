"""What a portrait should be: the Look type and its loader. One TOML file is one look."""
