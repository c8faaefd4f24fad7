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
    "age-unusable": "That age cannot be right. Enter the person's age in whole years.",
    "age-needed": "A minor's age is asked again, because minors grow up. Add the person's age in whole years.",
    "certificate-altered": "The certificate was altered after it was signed. Get the original again.",
    "certificate-none": "There is no erasure certificate under that id. Check the id; certificates are kept from this version on.",
    "certificate-unreadable": "This is not a Likeness erasure certificate. Choose the certificate's .json file.",
    "consent-expired": "The consent to {purpose} has run out. Ask the person again before going on.",
    "consent-missing": "The person has not agreed to {purpose}. Ask them, and record their answer first.",
    "consent-none": "There is no consent record for this person yet. Ask them, and record their answer first.",
    "consent-nothing-to-renew": "There is nothing to renew: no purpose was agreed to, or all were withdrawn. Ask the person, and record their answer with 'likeness consent grant'.",
    "consent-unreadable": "The consent record cannot be read ({detail}). Run 'likeness vault check'.",
    "consent-withdrawn": "The person has withdrawn their consent to {purpose}. Nothing more can be done with it; ask them if they want to agree again.",
    "guardian-missing": "The person is under 18, so a parent or guardian must agree as well. Add the guardian's name.",
    "minor-not-allowed": "The purpose {purpose} is not allowed for people under 18. Choose retouched portraits instead.",
    "name-unusable": "A name must have between 1 and {longest} visible characters. Enter it again.",
    "notice-unreadable": "The text of the consent page is damaged ({detail}). Install Likeness again.",
    "receipt-altered": "The receipt was altered after it was signed. Get the original again.",
    "clock-back": "The clock went back by about {days} days, so nothing is erased that only was due before. If it is right now, run 'likeness retention sweep --clock-is-right'; if not, set it.",
    "clock-forward": "The clock is about {days} days ahead of what was expected, and {count} things wait to be erased. If it is right, run 'likeness retention sweep --clock-is-right'; if not, set it.",
    "key-unknown": "That is no fingerprint: it has 32 digits, in groups of four, such as 'likeness vault status' shows. Enter it again.",
    "retention-unusable": "That is no length of time for keeping things. Give whole days up to {longest} for one of: {known} (minutes for the last).",
    "receipt-unreadable": "This is not a Likeness consent receipt. Choose the receipt's .json file.",
    "validity-unusable": "A consent holds for at least 1 and at most {longest} months. Choose a length between them.",
    # -- vault
    "blob-damaged": "A stored file was changed or damaged. Run 'likeness vault check' to see what is affected.",
    "blob-locked": "A stored file does not open with this person's key. Run 'likeness vault check' to see what is affected.",
    "blob-missing": "A stored file is missing from the vault. Run 'likeness vault check' to see what is affected.",
    "blob-not-leased": "The job asked for a file it was not given. Start the job again.",
    "blob-not-removed": "A stored file could not be removed. Check the vault folder's permissions, and try again.",
    "blob-unknown": "There is no such file for this person. Look at the list again.",
    "catalogue-damaged": "The vault's catalogue is damaged ({detail}). Restore the vault from a backup.",
    "catalogue-locked": "The key does not open the vault's catalogue. Restore the vault from a backup.",
    "catalogue-missing": "The vault in {folder} has lost its catalogue. Restore it from a backup, or move the folder away to start anew.",
    "catalogue-unusable": "The vault's catalogue cannot be read or written ({detail}). Check the disk and the folder's permissions, and try again.",
    "disk-full": "The disk is full; nothing was lost. Make room and try again.",
    "erasure-unproven": "The erasure could not be proven complete. Run 'likeness vault check', then erase again.",
    "keeper-wrong": "This vault is opened with a {needed}. Add --passphrase-file for a passphrase; leave it out for the keychain.",
    "key-entry-exists": "The keychain already holds a key of this number ({epoch}) for this vault. Run 'likeness vault check'.",
    "key-file-damaged": "The vault's key file is damaged. Restore the vault from a backup.",
    "key-missing": "The key of this vault is not in the {keeper}. Log in as the person who made the vault, or restore it from a backup; nothing was changed.",
    "key-not-removed": "The old key could not be removed. Unlock the keychain and try again.",
    "key-not-stored": "The keychain did not give back the key it was given. Unlock it and try again; nothing was changed.",
    "keychain-denied": "The keychain refused ({detail}). Allow Likeness to use it, and try again.",
    "keychain-entry-damaged": "The vault's entry in the keychain is damaged. Restore the vault from a backup.",
    "keychain-locked": "The keychain is locked. Unlock it and try again.",
    "keychain-missing": "There is no keychain on this computer. Use a passphrase instead: add --passphrase-file FILE.",
    "keychain-not-safe": "The keychain {backend} does not protect what it holds. Use a passphrase instead: add --passphrase-file FILE.",
    "keychain-plaintext": "The keychain has a blank password, so it would not protect the vault. Give it a password, or use --passphrase-file FILE.",
    "kind-not-covered": "The consent to {purpose} does not cover this kind of file ({kind}). Ask the person to agree to what is needed.",
    "lease-expired": "The job had its time and may read no more. Start it again.",
    "lease-withdrawn": "The person's consent has ended, so the job may read no more. Ask them before starting again.",
    "ledger-anchor-damaged": "The ledger's safety mark is damaged, so loss cannot be ruled out. Run 'likeness vault check'.",
    "ledger-anchor-missing": "The ledger's safety mark is missing, so loss cannot be ruled out. Restore a backup, or open the vault accepting the loss.",
    "ledger-behind": "The vault is older than it should be: rows were lost, or an old copy was put back. Restore a newer backup, or open it accepting the loss.",
    "ledger-damaged": "The ledger was changed or damaged. Restore the vault from a backup.",
    "ledger-forked": "The vault is not the one that was last open here: its history differs. Put the right folder back, or open it accepting the loss.",
    "passphrase-empty": "The passphrase is empty. Choose one of several words.",
    "passphrase-wrong": "The passphrase does not open this vault. Check it and try again.",
    "rotation-blocked": "Another program is reading the vault, so the old key is not yet gone. Close it, then try again.",
    "sitter-erased": "This person was erased. Nothing is left; make a new sitting to start again.",
    "sitter-unknown": "There is no such person in this vault. Look at the list with 'likeness sitting list'.",
    "vault-busy": "The vault is in use by another Likeness. Close it and try again.",
    "vault-exists": "There is already a vault in {folder}. Open it, or choose another folder.",
    "vault-header-damaged": "The vault's file vault.json in {folder} is damaged. Restore it from a backup.",
    "vault-missing": "There is no vault yet. Make one with 'likeness vault init'.",
    "vault-newer": "The vault was used by a newer Likeness (version {version}). Install the newer program.",
    "credentials-key-damaged": "The key that signs pictures on this computer is damaged. Restore the vault from a backup.",
    # -- packs
    "pack-damaged": "The base model {pack} is damaged ({file}). Install it again; your photos and personal models are not affected.",
    "pack-missing": "There is no base model called {pack}. See what there is with: likeness packs list.",
    "pack-unsafe": "The base model {pack} holds a file that is not allowed ({file}). Delete it, and install one from a source you trust.",
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
    "look-invalid": "The look {file} cannot be used: {reason}. Correct the file, or take it out of the folder.",
    "looks-missing": "There are no looks in {folder}. Install Likeness again.",
    # -- ml
    "adapter-damaged": "The personal model is damaged and cannot be used. Train it again.",
    "adapter-mismatch": "The personal model was trained on another base model. Choose that base model, or train again.",
    "checkpoint-damaged": "The saved state of the training cannot be read. Start the training anew.",
    "checkpoint-other-settings": "The saved state belongs to a training with other settings. Start the training anew.",
    "family-unknown": "Base models of the kind {family} are not supported. Choose another base model.",
    "pack-no-onnx": "The base model {pack} has no ONNX files. Use the torch engine, or install a pack that has them.",
    "pack-unsupported": "The base model's {part} is of a kind that is not supported. Choose another base model.",
    "photos-not-square": "The photos for training are not squares of one size. Start the training anew.",
    # -- jobs and worker
    "worker-garbled": "The worker process said something that could not be understood ({reason}) and was stopped. Nothing was lost; start the job again.",
    "worker-not-started": "The worker process could not be started ({kind}). Run 'likeness doctor' to see what is missing.",
    "worker-crashed": "The worker process ended unexpectedly ({reason}). What was saved is kept; start a training again with --resume, anything else as before.",
    "job-unknown": "There is no such job. List the jobs and choose one of them.",
    "job-damaged": "What was noted about this job cannot be read any more. Start the job anew.",
    "job-state": "The job is {state}, so it cannot {happening} now. Wait until it has ended, or start a new one.",
    "training-diverged": "The training ran away and was stopped. Start it again with a smaller learning rate.",
    "out-of-memory": "The memory of this computer was not enough. Close other programs, or choose a smaller model pack, and try again.",
    "stopped": "Stopped, as you asked. What was finished is kept; start or resume it when you like.",
    # -- delivery
    "credentials-file-too-large": "The file or what it says about itself is larger than {limit_mb} MB. Choose a smaller file.",
    "credentials-not-a-picture": "This is not a JPEG or PNG picture that can be read. Choose a picture file.",
    "credentials-not-signed": "The picture could not be given its Content Credentials ({kind}). Run 'likeness doctor', then deliver again.",
    "picture-not-rgb": "The picture has an unexpected shape {shape}. Make the portrait again.",
    "picture-too-large": "The picture does not fit into {limit_kb} kB even at the lowest quality. Choose another output size.",
    "print-too-large": "The picture does not fit on {paper} paper at its size. Choose larger paper.",
    "paper-unknown": "There is no paper called {name}. Choose one of: {known}.",
    "sheet-without-size": "{spec} has no size in millimetres, so it cannot be put on a sheet. Choose a print or document size.",
    "spec-face-too-small": "The face is too small in this picture for {spec}. Choose another portrait or output size.",
    "spec-invalid": "The output size {name} is not described correctly ({reason}). Install Likeness again, or correct the file.",
    "spec-unknown": "There is no output size called {name}. Choose one of: {known}.",
    # -- identity documents: refusals, then what an officer might object to
    "document-from-portrait": "{spec} is for an identity document: it is made from the untouched photo, never from a portrait. Leave the portraits out, or choose another output size.",
    "document-background-busy": "What is behind the person is not plain. Take the photo before an empty wall.",
    "document-background-coloured": "The background has a colour. Take the photo before a white or light grey wall.",
    "document-background-dark": "The background is too dark. Take the photo before a lighter wall, with more light on it.",
    "document-background-replaced": "The background was replaced. Some authorities refuse that; a photo before a plain wall is safer.",
    "document-colour-cast": "The light colours the face. Take the photo in daylight.",
    "document-crown-estimated": "Hair hides the top of the head, so its height was estimated. Check it against the ruler of the authority.",
    "document-enlarged": "The photo has too few pixels for this size and was enlarged. Take it from nearer.",
    "document-eye-line": "The eyes are not at the height that is asked for. Take the photo with more room around the head.",
    "document-eyes-near": "There are fewer than 90 pixels between the eyes. Take the photo from nearer.",
    "document-eyes-shut": "An eye may be shut. Take the photo with both eyes open.",
    "document-head-cut": "Part of the head is outside the picture. Take the photo with more room around the head.",
    "document-head-large": "The head is too large in the picture. Take the photo with more room around the head.",
    "document-head-small": "The head is too small in the picture. Take the photo from nearer.",
    "document-light-uneven": "One side of the face is much darker. Take the photo facing a window.",
    "document-mouth-open": "The mouth is open. Take the photo with the mouth closed.",
    "document-off-centre": "The face is not in the middle. Take the photo with more room on both sides.",
    "document-old": "The photo has been here for more than {months} months. Take a new one.",
    "document-several-people": "There is somebody else in the photo. Take it with one person alone.",
    "document-shadow": "There may be a shadow beside the head. Take the photo a step away from the wall.",
    "document-smile": "The person smiles. Take the photo with a neutral face.",
    "document-tilted": "The head is tilted. Take the photo with the head upright.",
    "document-turned": "The face does not look straight ahead. Take the photo facing the camera.",
    "document-unchecked": "Glasses, head coverings and the date of the photo cannot be checked here. Compare them with the rules of the authority.",
    # -- studio and cli
    "photo-duplicate": "This picture is already in the sitting. Take another one, from another side or in another light.",
    "adapter-none": "There is no personal model yet. Train one first with: likeness train.",
    "look-unknown": "There is no look called {look}. Choose one of: {known}.",
    "other-person": "This one seems to show somebody else. Leave it out, or begin a sitting for that person.",
    "photo-refused": "{sentence}",
    "photo-unknown": "That photo is not in this sitting. See: likeness photos list.",
    "photo-without-face": "No face was found in that photo. Choose another one.",
    "look-is-a-document": "The look {look} is for identity documents, whose pictures must stay as they were taken. Use: likeness deliver ID --spec {document}.",
    "note-enlarged": "The photo has fewer pixels than the portrait, so it looks a little soft. A photo taken from closer, or in better resolution, would be crisper.",
    "note-cropped-body": "The person touches the photo's edge, so the body is cut. A photo with more room around would mend it.",
    "photos-all-refused": "None of the {count} photos can be used. The first: {sentence}",
    "photos-none": "There is no photo with a face in this sitting yet. Add some with: likeness photos add.",
    "photos-too-few": "A personal model needs at least {needed} photos, and there are {found}. Add a few more.",
    "portrait-unknown": "That portrait is not in this sitting. See: likeness sitting show.",
    "portrait-without-face": "No face was found in a portrait ({look}), so it cannot be framed. Deliver it with --spec portrait.",
    "portraits-none": "There is no portrait that looks enough like the person. Make one with: likeness retouch.",
    "purpose-twice": "A purpose cannot be agreed to and refused at once. Name each one once.",
    "purpose-unknown": "That is not a purpose. Choose from: {known}.",
    "training-nothing-to-resume": "There is no interrupted training to go on with. Start one with: likeness train.",
    "vault-check-failed": "{count} things in the vault are not as they should be; the first is {first}. Restore a backup, or ask for help before going on.",
    # -- ui
    "no-screen": "There is no screen to open a window on. Use the commands instead: likeness --help.",
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


def remark(code: str) -> str:
    """What a portrait's own code says to a person: something to know, something that was weakened, or why it is hidden."""
    return SENTENCES.get(code, f"{code} (no sentence for this yet).")
