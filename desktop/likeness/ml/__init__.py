"""Machine learning: families (kinds of base models), engines (what runs them), recipes (how they are trained). Knows no sitter.

Sole importer of torch, diffusers, transformers and peft, always inside functions.
"""
