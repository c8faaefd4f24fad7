"""What makes pictures: `open_engine("torch" | "onnx", pack, adapter)`, then `generate`. Both take the same noise and the same steps."""

from likeness.ml.engines.engine import Engine, PictureRequest
from likeness.ml.engines.opening import open_engine
from likeness.ml.networks import EngineName

__all__ = ["Engine", "EngineName", "PictureRequest", "open_engine"]
