"""What a portrait says was taken back is what really was."""

import msgspec
import numpy as np

from likeness.darkroom.develop import Development
from likeness.darkroom.faithful import faithful
from likeness.darkroom.negative import cut_out_with
from likeness.looks.light import Light
from likeness.looks.look import Output
from likeness.looks.retouch import Retouch


def test_a_correction_that_was_never_made_is_not_said_to_be_weakened(models, photos, looks):
    picture, face, alpha = photos["noor"]
    unlit = Development(cut_out_with(np.zeros_like(picture), face, alpha))
    look = msgspec.structs.replace(looks["studio-grey"], output=Output(width=128, height=160))
    done = faithful(models, unlit, look, compare=True)
    assert done.hidden == ("fidelity-no-face",)
    assert "weakened-retouch" in done.weakened
    assert "weakened-perspective" not in done.weakened


def test_what_has_nothing_to_weaken_is_developed_once(models, photos, looks):
    picture, face, alpha = photos["noor"]
    unlit = Development(cut_out_with(np.zeros_like(picture), face, alpha))
    bare = {"retouch": Retouch(preset="none"), "light": Light(even=0)}
    look = msgspec.structs.replace(looks["studio-grey"], output=Output(width=128, height=160), **bare)
    done = faithful(models, unlit, look, compare=True)
    assert done.weakened == ()
    assert done.developed.look == look
