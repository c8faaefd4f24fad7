"""Paints known marks on known places of a face, for measuring a retouch: every painter gives the picture and the mask of what it did.

Colours are changed in CIELAB, apart from shine, which is white light added in linear light. Sizes are in face widths.
"""

from dataclasses import dataclass

import cv2
import numpy as np
from skimage.color import lab2rgb, rgb2lab

from likeness.darkroom.colour import to_linear, to_srgb
from likeness.darkroom.retouch.skin import cut_face


@dataclass(frozen=True)
class Painted:
    """`colours` (H, W, 3); `mask` (H, W) 0..1: how much was painted; `places` (N, 2) x, y and `radii` (N,) of the marks, in pixels."""

    colours: np.ndarray
    mask: np.ndarray
    places: np.ndarray
    radii: np.ndarray


def face_width(face):
    return float(np.ptp(face.mesh[:, 0]))


def skin_of(colours, alpha, face):
    """(H, W) 0..1: bare skin, in the portrait's pixels."""
    plate = cut_face(colours, alpha, face)
    x0, y0, x1, y1 = plate.window
    skin = np.zeros(alpha.shape, np.float32)
    skin[y0:y1, x0:x1] = cv2.resize(plate.skin, (x1 - x0, y1 - y0))
    return skin


def scatter(skin, count, distance, rng, margin):
    """(N, 2) x, y: places on skin at least `margin` from its rim and `distance` from one another."""
    inner = cv2.distanceTransform((skin > 0.6).astype(np.uint8), cv2.DIST_L2, 3)
    rows, columns = np.nonzero(inner > margin)
    chosen = []
    for k in rng.permutation(len(rows)):
        place = np.array([columns[k], rows[k]], float)
        if all(np.hypot(*(place - other)) >= distance for other in chosen):
            chosen.append(place)
            if len(chosen) == count:
                break
    return np.array(chosen).reshape(-1, 2)


def _profile(shape, place, radius, edge):
    """(H, W) 0..1: a disc whose rim takes `edge` (0..1) of the radius; 1 is a Gaussian-like bump."""
    rows, columns = np.indices(shape, dtype=np.float32)
    distance = np.hypot(columns - place[0], rows - place[1])
    if edge >= 1:
        return np.exp(-0.5 * (distance / (0.55 * radius)) ** 2).astype(np.float32)
    share = np.clip((radius * (1 + edge / 2) - distance) / (radius * edge), 0, 1)
    return (share * share * (3 - 2 * share)).astype(np.float32)


def _paint(colours, weights, change):
    """Add `change` (L*, a*, b*) times `weights` (H, W)."""
    touched = weights > 1e-3
    lab = rgb2lab(np.clip(colours, 0, 1)[touched])
    painted = colours.copy()
    painted[touched] = np.clip(lab2rgb(lab + weights[touched][:, None] * np.asarray(change)), 0, 1)
    return painted


def paint_spots(colours, places, radii, change, edge):
    """Spots of one colour: `change` in L*, a*, b* at the middle."""
    mask = np.zeros(colours.shape[:2], np.float32)
    for place, radius in zip(places, radii, strict=True):
        reach = int(3 * radius) + 3
        x, y = int(place[0]), int(place[1])
        y0, x0 = max(0, y - reach), max(0, x - reach)
        window = mask[y0 : y + reach, x0 : x + reach]
        np.maximum(window, _profile(window.shape, (place[0] - x0, place[1] - y0), radius, edge), out=window)
    return Painted(_paint(colours, mask, change), mask, places, np.asarray(radii))


def blemishes(colours, alpha, face, rng, count=24, lightness=-3.0, redness=None):
    """Small soft red spots, 0.6-2.5 % of the face's width across; on dark skin redness shows less."""
    skin, width = skin_of(colours, alpha, face), face_width(face)
    places = scatter(skin, count, 0.06 * width, rng, 0.022 * width)
    radii = rng.uniform(0.006, 0.025, len(places)) * width / 2
    if redness is None:
        redness = 2 + 0.1 * float(np.median(rgb2lab(colours[skin > 0.6])[:, 0]))
    return paint_spots(colours, places, radii, (lightness, redness, 2.0), 1.0)


def moles(colours, alpha, face, rng, count=10):
    """Dark brown, sharp, hardly red, 0.8-2 % of the face's width across."""
    skin, width = skin_of(colours, alpha, face), face_width(face)
    places = scatter(skin, count, 0.09 * width, rng, 0.022 * width)
    radii = rng.uniform(0.008, 0.020, len(places)) * width / 2
    lab = rgb2lab(colours[skin > 0.6])
    depth = -0.28 * float(np.median(lab[:, 0]))
    return paint_spots(colours, places, radii, (depth, 1.0, 1.0), 0.4)


def freckles(colours, alpha, face, rng, count=160):
    """Many small light brown spots, evenly spread."""
    skin, width = skin_of(colours, alpha, face), face_width(face)
    places = scatter(skin, count, 0.016 * width, rng, 0.012 * width)
    radii = rng.uniform(0.004, 0.010, len(places)) * width / 2
    return paint_spots(colours, places, radii, (-6.0, 2.5, 4.0), 1.0)


def scars(colours, alpha, face, rng, count=5, change=(3.0, 4.0, -1.0)):
    """Thin long lines, lighter and pinker than the skin."""
    skin, width = skin_of(colours, alpha, face), face_width(face)
    places = scatter(skin, count, 0.15 * width, rng, 0.05 * width)
    mask = np.zeros(alpha.shape, np.float32)
    for place in places:
        angle, half = rng.uniform(0, np.pi), rng.uniform(0.025, 0.045) * width
        step = np.array([np.cos(angle), np.sin(angle)]) * half
        ends = [tuple(int(v) for v in np.rint(place + sign * step)) for sign in (-1, 1)]
        cv2.line(mask, *ends, 1.0, max(1, round(0.005 * width)), cv2.LINE_AA)
    mask = cv2.GaussianBlur(mask, (0, 0), 0.002 * width)
    return Painted(_paint(colours, mask, change), mask, places, np.full(len(places), 0.04 * width))


def vitiligo(colours, alpha, face, rng, count=4):
    """Large patches with hardly any pigment and an irregular, fairly sharp rim."""
    skin, width = skin_of(colours, alpha, face), face_width(face)
    places = scatter(skin, count, 0.2 * width, rng, 0.05 * width)
    radii = rng.uniform(0.05, 0.09, len(places)) * width
    rough = cv2.GaussianBlur(rng.standard_normal(alpha.shape).astype(np.float32), (0, 0), 0.02 * width)
    rough /= rough.std()
    rows, columns = np.indices(alpha.shape, dtype=np.float32)
    mask = np.zeros(alpha.shape, np.float32)
    for place, radius in zip(places, radii, strict=True):
        level = (radius - np.hypot(columns - place[0], rows - place[1])) / (0.02 * width) + rough
        mask = np.maximum(mask, np.clip(level, 0, 1))
    mask *= skin > 0.3
    lab = rgb2lab(colours[skin > 0.6])
    lightness, a, b = np.median(lab, axis=0)
    change = (0.45 * (88 - lightness), 0.35 * (6 - a), 0.5 * (8 - b))
    return Painted(_paint(colours, mask, change), mask, places, radii)


def wrinkles(colours, alpha, face, rng, count=8, depth=-5.0):
    """Long dark soft lines."""
    return scars(colours, alpha, face, rng, count, (depth, 0.0, 0.0))


def shine(colours, alpha, face, amount=0.16):
    """White light mirrored on forehead, nose and cheeks: soft blobs added in linear light."""
    t = face.t
    rows, columns = np.indices(alpha.shape, dtype=np.float32)
    mask = np.zeros(alpha.shape, np.float32)
    for index, spread in ((151, 0.16), (195, 0.05), (50, 0.09), (280, 0.09)):
        x, y = face.mesh[index, :2]
        mask = np.maximum(mask, np.exp(-0.5 * ((columns - x) ** 2 + (rows - y) ** 2) / (spread * t) ** 2))
    mask *= skin_of(colours, alpha, face)
    return Painted(to_srgb(to_linear(colours) + amount * mask[..., None]), mask, np.zeros((0, 2)), np.zeros(0))


def dark_circles(colours, face, depth=(-6.0, 0.0, -3.0)):
    """A darker, bluer, soft crescent under each eye."""
    rows, columns = np.indices(colours.shape[:2], dtype=np.float32)
    mask = np.zeros(colours.shape[:2], np.float32)
    for lid, cheek, inner in ((145, 119, 121), (374, 348, 350)):
        x, y = 0.3 * face.mesh[lid, :2] + 0.4 * face.mesh[cheek, :2] + 0.3 * face.mesh[inner, :2]
        distance = np.hypot((columns - x) / (0.13 * face.t), (rows - y) / (0.06 * face.t))
        mask = np.maximum(mask, np.exp(-0.5 * distance**2))
    return Painted(_paint(colours, mask, depth), mask, np.zeros((0, 2)), np.zeros(0))


def red_patches(colours, alpha, face, redness=6.0):
    """A diffuse flush on one cheek."""
    rows, columns = np.indices(alpha.shape, dtype=np.float32)
    x, y = face.mesh[50, :2]
    mask = np.exp(-0.5 * ((columns - x) ** 2 + (rows - y) ** 2) / (0.14 * face.t) ** 2)
    mask *= skin_of(colours, alpha, face)
    return Painted(_paint(colours, mask, (0.0, redness, 0.0)), mask, np.zeros((0, 2)), np.zeros(0))


def pores(colours, skin, rng, strength=0.025):
    """Fine texture on skin: band-limited noise of 2-4 pixels, as a ratio of light."""
    noise = rng.standard_normal(skin.shape).astype(np.float32)
    fine = cv2.GaussianBlur(noise, (0, 0), 0.6) - cv2.GaussianBlur(noise, (0, 0), 1.4)
    gain = np.exp(strength * fine / fine.std() * skin)
    return np.clip(colours * gain[..., None], 0, 1).astype(np.float32)


def sensor_noise(colours, rng, strength=0.006):
    """What a phone leaves in every channel."""
    noise = cv2.GaussianBlur(rng.standard_normal(colours.shape).astype(np.float32), (0, 0), 0.5)
    return np.clip(colours + strength * noise / noise.std(), 0, 1).astype(np.float32)


def contrast_left(clean, painted, treated, mask, channel):
    """How much of what was painted is still there: the projection of treated - clean' on painted - clean, in CIELAB.

    `clean` must be treated the same way, so that only the marks' own change counts. `channel` 0 L*, 1 a*, None all three.
    """
    inside = mask > 0.05
    before = rgb2lab(painted[inside]) - rgb2lab(clean[0][inside])
    after = rgb2lab(treated[inside]) - rgb2lab(clean[1][inside])
    if channel is not None:
        before, after = before[:, channel], after[:, channel]
    return float((before * after).sum() / (before * before).sum())


def top_octave(colours, skin):
    """Power of the finest octave on skin: luminance against its own blur, squared."""
    light = colours @ np.array([0.2126, 0.7152, 0.0722], np.float32)
    # The upper half of the spectrum: what a half-band low-pass leaves out.
    taps = np.array([-1, 0, 9, 16, 9, 0, -1], np.float32) / 32
    fine = light - cv2.sepFilter2D(light, cv2.CV_32F, taps, taps)
    return float((fine[skin > 0.8] ** 2).mean())
