"""Perception: faces, mesh, masks, identity, tone. Arrays in, arrays out; the only importer of onnxruntime for perception.

Pictures are uint8 (H, W, 3), sRGB. Coordinates are pixels, x right, y down; pixel (0, 0) covers 0..1, its centre is (0.5, 0.5).
"left" and "right" are those of the image unless a name says otherwise.
"""
