"""What several families share: reading configs, CLIP's words, torch modules, ONNX graphs. Knows no family."""
