"""16-bit floats as safetensors and ONNX store them; numpy knows one of the two kinds."""

import numpy as np
from numpy.typing import NDArray

HALVES = ("F16", "BF16")
"""IEEE 754 binary16, and the upper half of a binary32."""

FLOAT32 = 1
KINDS = {FLOAT32: "", 10: "F16", 16: "BF16"}
"""By onnx.TensorProto's numbers for kinds of numbers; "" for 32 bits."""


def widened(stored: NDArray[np.uint16], half: str) -> NDArray[np.float32]:
    """The bits of `half`, one of HALVES, as the same numbers in 32 bits."""
    if half == "F16":
        return stored.view(np.float16).astype(np.float32)
    return (stored.astype(np.uint32) << 16).view(np.float32)


def narrowed(numbers: NDArray[np.float32], half: str) -> NDArray[np.uint16]:
    """The nearest numbers of `half`, as bits; of two equally near ones the even."""
    if half == "F16":
        return numbers.astype(np.float16).view(np.uint16)
    bits = np.ascontiguousarray(numbers, np.float32).view(np.uint32)
    return ((bits + 0x7FFF + ((bits >> 16) & 1)) >> 16).astype(np.uint16)
