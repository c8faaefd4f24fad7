"""Names for values of libraries that come without types (torch, diffusers, transformers, onnx), so that a signature still says what is meant."""

from typing import Any

Tensor = Any
Module = Any
Optimizer = Any
Generator = Any
Device = Any
Dtype = Any
TextTokenizer = Any
Proto = Any
Posterior = Any
