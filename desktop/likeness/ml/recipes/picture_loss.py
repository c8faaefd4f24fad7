"""What a decoded picture is compared with the real one by: colours, edges, and the fine lines of the face."""

from likeness.ml.foreign import Tensor

DETAIL = 6.0
"""The likeness of a decoded photo is lost in its finest lines alone: with the photo's own colours it is as far, with its own lines as near as
the photo (dlib's embedding, 0.52 and 0.34 against 0.33).
"""

LUMA = (0.2126, 0.7152, 0.0722)


def picture_loss(picture: Tensor, again: Tensor, weight: Tensor) -> Tensor:
    """L1 at three scales, and L1 of the gradients (edges stay sharp).

    Colour at a coarse scale counts extra: it is a small part of L1, and without this two of the three dimensions are learned late.
    """
    from torch.nn import functional  # noqa: PLC0415

    error = ((again - picture).abs() * weight).mean()
    edges = sum(
        ((again.diff(dim=axis) - picture.diff(dim=axis)).abs() * weight.narrow(axis, 1, weight.shape[axis] - 1)).mean()
        for axis in (2, 3)
    )
    coarse = sum((functional.avg_pool2d(again, k) - functional.avg_pool2d(picture, k)).abs().mean() for k in (2, 4))
    drift = functional.avg_pool2d(again - picture, 8)
    colour = (drift - drift.mean(dim=1, keepdim=True)).abs().mean()
    return error + coarse + 6.0 * colour + 0.5 * edges


def decoder_loss(picture: Tensor, again: Tensor, weight: Tensor) -> Tensor:
    """`picture_loss`, and the root mean square error of each face's fine lines: squares, as the mean of what is likely beats nothing at all."""
    error = _fine(again - picture)
    detail = (error.square() * weight).mean(dim=(1, 2, 3)).add(1e-8).sqrt().mean()
    return picture_loss(picture, again, weight) + DETAIL * detail


def _fine(pictures: Tensor) -> Tensor:
    """(N, 3, S, S) -> (N, 1, S, S): brightness less its mean over five pixels."""
    from torch.nn import functional  # noqa: PLC0415

    grey = (pictures * pictures.new_tensor(LUMA)[:, None, None]).sum(dim=1, keepdim=True)
    return grey - functional.avg_pool2d(grey, 5, stride=1, padding=2, count_include_pad=False)
