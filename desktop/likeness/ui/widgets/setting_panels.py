"""The sections of the settings that are only rows: appearance, keeping, models, camera and printing, consent pages, booth, advanced."""

from PySide6.QtWidgets import QWidget

from likeness.base.limits import MAX_NAME_LENGTH
from likeness.consent.retention import LONGEST_DAYS
from likeness.settings import LANGUAGES
from likeness.ui.models.settings import KEPT, TEXT_SCALES, SettingsState
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.setting_controls import SettingChoice, SettingNumber, SettingSwitch, SettingText
from likeness.ui.widgets.setting_panel import SettingPanel
from likeness.ui.widgets.setting_row import SettingCard, SettingRow
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import percent_text

OWN_NAMES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
    "ar": "العربية",
}
"""Each language in its own words, whatever the window speaks."""

LONGEST_CONSENT = 1825


class AppearancePanel(SettingPanel):
    """What the window looks like; every choice shows at once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = self.card()
        schemes = (
            ("system", self.tr("As the system")),
            ("light", self.tr("Light")),
            ("dark", self.tr("Dark")),
        )
        languages = [(code, OWN_NAMES[code]) for code in LANGUAGES]
        scales = [(scale, percent_text(scale / 100)) for scale in TEXT_SCALES]
        self.setting(card, "language", self.tr("Language"), "", SettingChoice(languages))
        self.setting(card, "scheme", self.tr("Light or dark"), "", SettingChoice(schemes))
        self.setting(
            card,
            "high_contrast",
            self.tr("High contrast"),
            self.tr("Black on white or white on black, with clear outlines."),
            SettingSwitch(),
        )
        self.setting(
            card, "text_scale", self.tr("Size of text"), self.tr("Everything else makes room."), SettingChoice(scales)
        )
        self.setting(
            card, "reduced_motion", self.tr("Less motion"), self.tr("Nothing fades or slides."), SettingSwitch()
        )


class KeepingPanel(SettingPanel):
    """The retention policy. What has been kept long enough is erased by itself."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        photos = self.card(self.tr("Photos and portraits"))
        self._days(photos, "photos", self.tr("Photos"), self.tr("Also what was measured in them."))
        self._days(photos, "portraits", self.tr("Portraits"), "")
        self._days(photos, "personal_models", self.tr("Personal models"), "")
        kept = self.card(self.tr("People who agreed to be kept for next time"))
        self._days(kept, "kept_photos", self.tr("Photos"), "")
        self._days(kept, "kept_portraits", self.tr("Portraits"), "")
        rest = self.card(self.tr("Everything else"))
        self._days(
            rest, "binned_portraits", self.tr("Portraits in the bin"), self.tr("Until then they can be had back.")
        )
        self._days(
            rest,
            "discarded_portraits",
            self.tr("Hidden portraits"),
            self.tr("Those that do not look enough like the person."),
        )
        self._days(rest, "unfinished_jobs", self.tr("Unfinished work"), self.tr("Until then it can be resumed."))
        self._days(
            rest,
            "receipts",
            self.tr("Consent records, after the last yes has ended"),
            self.tr("So that it can be shown what was agreed. Then the whole sitting goes."),
        )
        self._days(rest, "unanswered", self.tr("Sittings of people who were never asked"), "")
        self._booth(rest)

    def _days(self, card: SettingCard, name: str, title: str, hint: str) -> None:
        number = SettingNumber(1, LONGEST_DAYS)
        number.setSuffix(" " + self.tr("days"))
        self.setting(card, KEPT + name, title, hint, number)

    def _booth(self, card: SettingCard) -> None:
        number = SettingNumber(1, 24 * 60)
        number.setSuffix(" " + self.tr("minutes"))
        self.setting(
            card,
            f"{KEPT}kiosk_minutes",
            self.tr("Guests of a photo booth"),
            self.tr("Everything of a guest goes that long after the last thing that happened."),
            number,
        )


class ModelsPanel(SettingPanel):
    """Base models: which is offered first, and whether one may be fetched."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = self.card()
        self._pack = SettingChoice()
        self.setting(
            card,
            "pack",
            self.tr("Base model for new work"),
            self.tr("Personal models that are there already keep the one they were made on."),
            self._pack,
        )
        self.way(
            card,
            "models",
            self.tr("Base models on this computer"),
            self.tr("Add one, check it, repair it or remove it."),
            self.tr("Manage…"),
        )
        self.setting(
            card,
            "downloads",
            self.tr("Allow downloads of base models"),
            self.tr(
                "Only when you ask for one, from one address, and nothing about anybody is sent. Otherwise Likeness never uses the internet."
            ),
            SettingSwitch(),
        )

    def show_state(self, state: SettingsState) -> None:
        options = [(pack.name, pack.title) for pack in state.packs]
        if state.settings is not None and state.settings.pack not in {pack.name for pack in state.packs}:
            options.append((state.settings.pack, state.settings.pack))
        self._pack.set_options(options)
        super().show_state(state)


class CameraPanel(SettingPanel):
    """What is offered first on the page Photos, and where prints go."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = self.card()
        self._camera, self._printer = SettingChoice(), SettingChoice()
        self._row = self.setting(card, "camera", self.tr("Camera"), "", self._camera)
        self.setting(card, "printer", self.tr("Printer"), "", self._printer)
        papers = (("a4", self.tr("A4")), ("letter", self.tr("US Letter")))
        self.setting(card, "paper", self.tr("Paper"), "", SettingChoice(papers))
        self.way(
            card,
            "devices",
            self.tr("Something is missing?"),
            self.tr("Plug it in and switch it on first."),
            self.tr("Look again"),
        )

    def show_state(self, state: SettingsState) -> None:
        system = ("", self.tr("As the system"))
        settings = state.settings
        camera, printer = ("", "") if settings is None else (settings.camera, settings.printer)
        self._camera.set_options([system, *((name, name) for name in _with(state.cameras, camera))])
        self._printer.set_options([system, *((name, name) for name in _with(state.printers, printer))])
        away = camera and camera not in state.cameras
        self._row.set_hint(self.tr("This camera is not plugged in at the moment.") if away else "")
        super().show_state(state)


class ConsentPanel(SettingPanel):
    """Who stands on a consent page as the one who answers for the data."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = Paragraph(role="muted")
        words.set_words(
            self.tr(
                "Every person is told who answers for their data. For pictures of yourself and your family, leave it as it is."
            )
        )
        self.column.addWidget(words)
        card = self.card()
        for field, title, hint in (
            ("owner_name", self.tr("Name or company"), ""),
            ("owner_address", self.tr("Address"), ""),
            ("owner_contact", self.tr("How you can be reached"), self.tr("A telephone number or a mail address.")),
        ):
            self.setting(card, field, title, hint, SettingText(2 * MAX_NAME_LENGTH), below=True)
        number = SettingNumber(30, LONGEST_CONSENT)
        number.setSuffix(" " + self.tr("days"))
        self.setting(
            card,
            "consent_days",
            self.tr("How long a yes holds"),
            self.tr("Proposed on the consent page; counts for consents from now on."),
            number,
        )


class BoothPanel(SettingPanel):
    """A note: the booth is not part of this window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        card = self.card()
        card.add(
            SettingRow(
                self.tr("Photo booth"),
                self.tr(
                    "The booth has a screen of its own, for guests, without a way to this window. It is not part of this version yet. How long a guest's sitting is kept is set under “How long things are kept”."
                ),
            )
        )


class AdvancedPanel(SettingPanel):
    """Folded until it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._unfold = Button(Kind.QUIET)
        self._unfold.clicked.connect(lambda: self.wanted.emit("unfold"))
        self._inside = QWidget()
        self.column.addWidget(self._unfold)
        card = self.card()
        self._card = card
        self._key, self._key_button = self.way(
            card,
            "rotate",
            self.tr("Change the vault's key now"),
            self.tr("Happens by itself whenever something is erased. Nothing else changes."),
            self.tr("Change the key"),
        )
        self.way(
            card,
            "folder",
            self.tr("Data folder"),
            self.tr("Everything in its vault is encrypted. Move it only with a backup."),
            self.tr("Show the folder"),
        )
        self._pins = SettingRow(self.tr("Receipts of other computers that are believed"), "")
        card.add(self._pins)

    def show_state(self, state: SettingsState) -> None:
        super().show_state(state)
        self._unfold.setText(self.tr("Fold away") if state.unfolded else self.tr("Show what experts look for"))
        self._card.setVisible(state.unfolded)
        self._key.setEnabled(state.vault is not None)
        if state.vault is not None:
            self._key.set_hint(
                self.tr(
                    "Changed %n time(s) so far. Happens by itself whenever something is erased.",
                    "",
                    state.vault.changes - 1,
                )
            )
        pins = 0 if state.settings is None else len(state.settings.pinned_keys)
        self._pins.set_hint(self.tr("%n key(s) are known.", "", pins))


def _with(names: tuple[str, ...], chosen: str) -> tuple[str, ...]:
    return names if not chosen or chosen in names else (*names, chosen)
