"""Known mattes over busy backdrops, and how far a matte is from them. Shared by the tests and docs/calibration/calibrate_matte.py."""

import cv2
import numpy as np

BACKDROPS = {"black": (0, 0, 0), "white": (1, 1, 1), "green": (0, 0.8, 0.1)}


def read_cutout(path):
    """Colours (H, W, 3) and alpha (H, W), 0..1."""
    pixels = cv2.imread(str(path), cv2.IMREAD_UNCHANGED).astype(np.float32) / 255
    return np.ascontiguousarray(pixels[..., 2::-1]), np.ascontiguousarray(pixels[..., 3])


def clutter(rng, shape):
    """Half-transparent boxes, discs and lines over a slow gradient, somewhat out of focus."""
    height, width = shape
    base = rng.uniform(0.15, 0.85, (4, 4, 3)).astype(np.float32)
    out = np.ascontiguousarray(np.clip(cv2.resize(base, (width, height), interpolation=cv2.INTER_CUBIC), 0, 1))
    for _ in range(90):
        layer, colour = out.copy(), tuple(rng.uniform(0, 1, 3))
        x, y = (int(v) for v in rng.uniform((-0.1 * width, -0.1 * height), (width, height)))
        a, b = (int(v) for v in rng.uniform(0.02, 0.22, 2) * (width, height))
        if rng.random() < 0.7:
            cv2.rectangle(layer, (x, y), (x + a, y + b), colour, -1)
        else:
            cv2.circle(layer, (x, y), a // 2, colour, -1)
        out += (layer - out) * np.float32(rng.uniform(0.4, 1))
    return np.clip(cv2.GaussianBlur(out, (0, 0), rng.uniform(0.6, 4)), 0, 1)


def foliage(rng, shape, colours, strokes=2600):
    """Thousands of short strokes in the given colours (N, 3), somewhat out of focus."""
    height, width = shape
    out = np.empty((height, width, 3), np.float32)
    out[:] = colours[rng.integers(len(colours))]
    scale = width / 768 * rng.uniform(0.7, 2.2)
    for number in range(strokes):
        colour = np.clip(colours[rng.integers(len(colours))] * rng.uniform(0.55, 1.3), 0, 1)
        start = rng.uniform((0, 0), (width, height))
        length, angle = rng.uniform(4, 46) * scale * (1 - 0.7 * number / strokes), rng.uniform(0, np.pi)
        end = start + length * np.array([np.cos(angle), np.sin(angle)])
        thick = max(1, int(rng.uniform(1, 9) * scale * (1 - 0.6 * number / strokes)))
        line = tuple(int(v) for v in start), tuple(int(v) for v in end)
        cv2.line(out, *line, tuple(float(v) for v in colour), thick, cv2.LINE_AA)
    return np.clip(cv2.GaussianBlur(out, (0, 0), rng.uniform(0.7, 4)), 0, 1)


GREENERY = np.array(
    [[0.2, 0.42, 0.15], [0.35, 0.55, 0.2], [0.1, 0.25, 0.1], [0.6, 0.65, 0.4], [0.75, 0.8, 0.85], [0.45, 0.35, 0.2]],
    np.float32,
)


def mosaic(rng, shape, pictures):
    """Side strips of other pictures (320, 320, 3) 0..1, enlarged, side by side, out of focus, with grain."""
    height, width = shape
    out = np.zeros((height, width, 3), np.float32)
    for row in range(3):
        for column in range(3):
            side, top = int(rng.integers(60, 100)), int(rng.integers(0, 60))
            left = 0 if rng.random() < 0.5 else 320 - side
            patch = pictures[rng.integers(len(pictures))][top : top + side, left : left + side]
            rows = slice(row * height // 3, (row + 1) * height // 3)
            columns = slice(column * width // 3, (column + 1) * width // 3)
            size = columns.stop - columns.start, rows.stop - rows.start
            out[rows, columns] = cv2.resize(patch, size, interpolation=cv2.INTER_CUBIC)
    grain = cv2.GaussianBlur(rng.normal(0, 1, (height, width, 3)).astype(np.float32), (0, 0), 3)
    return np.clip(cv2.GaussianBlur(out, (0, 0), rng.uniform(1, 6)) + 0.25 * grain, 0, 1)


def photographed(rng, colours, alpha, backdrop):
    """uint8, as a camera would bring it: a little blur, noise of 1.5 levels, JPEG 93."""
    mixed = colours * alpha[..., None] + backdrop * (1 - alpha[..., None])
    seen = cv2.GaussianBlur(mixed, (0, 0), 0.5) * 255 + rng.normal(0, 1.5, mixed.shape)
    pixels = np.clip(np.rint(seen), 0, 255).astype(np.uint8)
    _, data = cv2.imencode(".jpg", pixels[..., ::-1], [cv2.IMWRITE_JPEG_QUALITY, 93])
    return np.ascontiguousarray(cv2.imdecode(data, cv2.IMREAD_COLOR)[..., ::-1])


def head_band(truth, face):
    """The band along the true edge, 0.1 T beyond its soft pixels: all of it, and the part about head and hair."""
    edge = cv2.morphologyEx((truth > 0.5).astype(np.uint8), cv2.MORPH_GRADIENT, np.ones((3, 3), np.uint8))
    soft = ((truth > 0.02) & (truth < 0.98)).astype(np.uint8)
    side = 2 * max(2, round(0.1 * face.t)) + 1
    band = cv2.dilate(edge | soft, cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (side, side))) > 0
    rows, columns = np.indices(truth.shape)
    x, y = 0.6 * face.eye_midpoint + 0.4 * face.chin
    near = ((columns - x) ** 2 + (rows - y) ** 2 < (1.9 * face.t) ** 2) & (rows < face.chin[1] + 0.9 * face.t)
    return band, band & ((rows < face.chin[1] + 0.35 * face.t) | near)


def absolute_error(alpha, truth, where):
    """Sum of absolute differences, thousands of pixels."""
    return float(np.abs(alpha - truth)[where].sum() / 1e3)


def gradient_error(alpha, truth, where):
    """Sum of squared differences of the gradient's magnitude, Gaussian derivative of sigma 1.4 (Rhemann 2009)."""
    places = np.arange(-4, 5)
    smooth = np.exp(-(places**2) / (2 * 1.4**2))
    slope = -places * smooth
    smooth, slope = smooth / smooth.sum(), slope * 2 / np.abs(slope).sum()

    def magnitude(values):
        return np.hypot(cv2.sepFilter2D(values, -1, slope, smooth), cv2.sepFilter2D(values, -1, smooth, slope))

    return float(((magnitude(alpha) - magnitude(truth))[where] ** 2).sum())


def colour_error(sitter, alpha, own, truth, backdrop, where):
    """Mean absolute difference, levels of 255, of the sitter over a new backdrop."""
    behind = np.array(backdrop, np.float32)
    made = sitter * alpha[..., None] + behind * (1 - alpha[..., None])
    right = own * truth[..., None] + behind * (1 - truth[..., None])
    return float(np.abs(made - right)[where].mean() * 255)
