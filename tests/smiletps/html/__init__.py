"""Reading pages, naming fields, finding forms, encoding: all without a network."""
