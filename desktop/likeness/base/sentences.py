"""The one table from error codes to sentences: what happened, and what to do next.

A sentence is a `str.format` template over the error's fields. It is one line, in plain words, and ends with a next step.
The table is data: it is looked up when an error is shown, never at import, so that it can be translated.
"""

from likeness.base.errors import LikenessError

SENTENCES: dict[str, str] = {
    # -- base
    "file-missing": "There is no file at {path}. Check the name and try again.",
    "file-too-large": "{path} is larger than {limit_mb} MB. Choose a smaller file.",
    "file-unreadable": "{path} cannot be read. Check that you may open it, and try again.",
    "folder-not-writable": "The folder {path} cannot be written to. Choose another folder, or change its permissions.",
    "internal": "Something went wrong inside Likeness ({kind}). Nothing was lost; try again, and run 'likeness doctor' if it happens again.",
    # -- settings
    "settings-damaged": "The settings file is damaged. Move it away to start with the defaults; nothing else is touched.",
    "settings-newer": "The settings were saved by a newer Likeness (version {version}). Install the newer program.",
    # -- consent
    # -- vault
    "credentials-key-damaged": "The key that signs pictures on this computer is damaged. Restore the vault from a backup.",
    # -- packs
    # -- vision
    "vision-model-missing": "The program's own file {name} is missing. Install Likeness again.",
    "skin-not-visible": "Too little skin shows to measure its tone. Use a photo that shows the face.",
    "vision-model-damaged": "The program's own file {name} is damaged. Install Likeness again.",
    # -- capture
    "photo-empty": "{name} is empty. Copy it again from your phone or camera.",
    "photo-not-a-picture": "{name} is not a picture. Choose a JPEG, PNG, HEIC, WebP or TIFF photo.",
    "photo-format-unsupported": "{name} is a {kind} file, which cannot be used. Save it as JPEG or PNG and try again.",
    "photo-raw": "{name} is a camera RAW file. Export it from your photo program as JPEG or TIFF and try again.",
    "photo-animated": "{name} is a moving picture or GIF. Choose a still photo.",
    "photo-too-many-pixels": "{name} has more than {limit_megapixels} megapixels. Make it smaller and try again.",
    "photo-damaged": "{name} is damaged or was not copied completely. Copy it again from your phone or camera.",
    "policy-invalid": "The rules for photos in {path} are not valid. Install Likeness again.",
    # -- darkroom and looks
    # -- ml
    # -- jobs and worker
    "worker-garbled": "The worker process said something that could not be understood ({reason}) and was stopped. Nothing was lost; start the job again.",
    "worker-not-started": "The worker process could not be started ({kind}). Run 'likeness doctor' to see what is missing.",
    "worker-crashed": "The worker process ended unexpectedly ({reason}). What was saved is kept; resume the job, or discard it.",
    "job-unknown": "There is no such job. List the jobs and choose one of them.",
    "job-damaged": "What was noted about this job cannot be read any more. Start the job anew.",
    "job-state": "The job is {state}, so it cannot {happening} now. Wait until it has ended, or start a new one.",
    "checkpoint-damaged": "The saved state of this training is damaged. Resume once more to begin from the start, or discard the job.",
    "training-diverged": "The training ran away and was stopped. Start it again with a smaller learning rate.",
    "out-of-memory": "The memory of this computer was not enough. Close other programs, or choose a smaller model pack, and try again.",
    "stopped": "Stopped, as you asked. What was finished is kept; start or resume it when you like.",
    # -- delivery
    "credentials-file-too-large": "The file or what it says about itself is larger than {limit_mb} MB. Choose a smaller file.",
    "credentials-not-a-picture": "This is not a JPEG or PNG picture that can be read. Choose a picture file.",
    "credentials-not-signed": "The picture could not be given its Content Credentials ({kind}). Run 'likeness doctor', then deliver again.",
    "picture-not-rgb": "The picture has an unexpected shape {shape}. Make the portrait again.",
    "picture-too-large": "The picture does not fit into {limit_kb} kB even at the lowest quality. Choose another output size.",
    "spec-face-too-small": "The face is too small in this picture for {spec}. Choose another portrait or output size.",
    "spec-invalid": "The output size {name} is not described correctly ({reason}). Install Likeness again, or correct the file.",
    "spec-unknown": "There is no output size called {name}. Choose one of: {known}.",
    # -- studio and cli
    # -- ui
    "demo-ended": "The program stopped before the report was written. Try again, and run 'likeness doctor' if it happens again.",
    "demo-not-started": "The fictional sitting could not be started. Install Likeness again, then try once more.",
}


def sentence(error: LikenessError) -> str:
    """One line for a person. A code or field that is missing falls back to the bare code rather than hiding the error."""
    template = SENTENCES.get(error.code)
    if template is None:
        return f"{error} (no sentence for this error yet). Run 'likeness doctor'."
    try:
        return template.format(**error.fields)
    except (KeyError, IndexError):
        return f"{template} ({error})"
