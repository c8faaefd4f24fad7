"""How many connections were tried, and how that is known: what is watched, what is shut, and what is not seen."""

import sys
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from likeness.ui.models.privacy import PrivacyState
from likeness.ui.theme import tokens
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.purpose_box import Box, Facts, Rule
from likeness.ui.widgets.text import Paragraph, Text
from likeness.ui.words import number_text, time_text


class ConnectionsCard(Box):
    """One large number."""

    checked_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._since = Paragraph(tokens.SMALL, role="muted", leading=115)
        self._number = Text(tokens.DISPLAY, tokens.STRONG)
        self._words = Paragraph(tokens.SMALL, role="muted", leading=130)
        self._allowed = Paragraph(tokens.SMALL, role="warn", leading=130)
        self._allowed.set_words(
            self.tr("Downloads of base models are allowed under Settings; those are not counted here.")
        )
        self.how = Button(Kind.LINK)
        self.how.setText(self.tr("How this is checked"))
        for widget in (self._since, self._number, self._words, self._allowed, self.how):
            self.column.addWidget(widget)
        self.column.setSpacing(2)
        self.how.clicked.connect(self.checked_wanted)

    def show_state(self, state: PrivacyState) -> None:
        self._since.set_words(self._since_line(state.since))
        self._number.setText(number_text(state.attempts))
        self._number.set_role("warn" if state.attempts else "")
        self._words.set_words(
            self.tr("This program tried to connect, and was refused. Please report it: it should never try.")
            if state.attempts
            else self.tr("Photos are opened, and models trained, in processes that shut the network first.")
        )
        self._allowed.setVisible(state.downloads)
        self.setAccessibleName(f"{self._since.accessibleName()}: {self._number.text()}")

    def _since_line(self, since: datetime | None) -> str:
        """Counted by this window, so since it was opened."""
        if since is None:
            return self.tr("Connections tried since this window was opened")
        return self.tr("Connections tried since {time}, when this window was opened").format(time=time_text(since))


class CheckedCard(Box):
    """The honest statement, and a try on this computer."""

    probe_wanted = Signal()
    closed = Signal()

    def __init__(self, platform: str = sys.platform, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._platform = platform
        self._title = Text(tokens.TITLE, tokens.STRONG)
        self._watched, self._shut, self._unseen = Facts(), Facts(), Facts()
        self._found = Paragraph(tokens.SMALL, leading=125)
        self.probe, self.close_button = Button(Kind.OUTLINED), Button(Kind.QUIET)
        self._title.setText(self.tr("How this is checked"))
        self.probe.setText(self.tr("Try it on this computer"))
        self.close_button.setText(self.tr("Close"))
        self._arrange()
        self._write()
        self.probe.clicked.connect(self.probe_wanted)
        self.close_button.clicked.connect(self.closed)

    def show_state(self, state: PrivacyState) -> None:
        self.probe.setEnabled(not state.probing)
        self.probe.setText(self.tr("Trying…") if state.probing else self.tr("Try it on this computer"))
        self._found.setVisible(state.barriers is not None)
        if state.barriers is not None:
            self._found.set_words(self._said(state.barriers))
            self._found.set_role("good" if "audit-hook" in state.barriers else "bad")

    def _said(self, barriers: tuple[str, ...]) -> str:
        names = {
            "audit-hook": self.tr("Python code is refused every connection"),
            "network-namespace": self.tr("the process sees no network at all"),
            "system-calls": self.tr("the kernel refuses to make sockets"),
            "file-writes": self.tr("the kernel refuses to write outside one folder"),
        }
        held = [names[code] for code in names if code in barriers]
        missing = [names[code] for code in self._expected() if code not in barriers]
        said = self.tr("A process was started just now and asked. Held: {barriers}.").format(
            barriers="; ".join(held) or self.tr("nothing")
        )
        if missing:
            said += " " + self.tr("Not on this computer: {barriers}.").format(barriers="; ".join(missing))
        return said

    def _expected(self) -> tuple[str, ...]:
        return ("audit-hook", "network-namespace", "system-calls") if self._platform == "linux" else ("audit-hook",)

    def _write(self) -> None:
        self._watched.set_facts(
            (
                (
                    self.tr("In this window"),
                    self.tr(
                        "Python's audit hook sees every attempt of this program to look up a name, connect, send or listen. It is "
                        "refused and counted. Once set, the hook cannot be taken away."
                    ),
                ),
                (self.tr("While it works"), self._worker_words()),
                (
                    self.tr("The exception"),
                    self.tr(
                        "A base model is fetched from the internet only if you allow downloads under Settings and ask for one. "
                        "A process of its own does it, which knows nothing of people or photos."
                    ),
                ),
            )
        )
        self._unseen.set_facts(
            (
                (
                    self.tr("Not seen"),
                    self.tr(
                        "Other programs on this computer, and the system itself. Libraries in this window that are not written in "
                        "Python could connect past the count; those that offer a switch against it have it set."
                    ),
                ),
                (
                    self.tr("To be sure"),
                    self.tr(
                        "Unplug the network and work on: everything goes on as before. A firewall shows the same from outside."
                    ),
                ),
            )
        )

    def _worker_words(self) -> str:
        """Of the processes that see photos."""
        if self._platform == "linux":
            return self.tr(
                "Photos are opened, and models trained, in processes of their own. Before anything else they shut themselves in: "
                "Python code is refused every connection, they enter a network namespace without any network, seccomp makes the "
                "kernel refuse sockets, and Landlock lets them write into one folder only. Where the system does not allow one "
                "of these, the others hold. Retouching and measuring are done in this window's own process, where the first "
                "paragraph counts."
            )
        return self.tr(
            "Photos are opened, and models trained, in processes of their own. Before anything else Python code in them is refused "
            "every connection, and every library's own switch is set to offline. This system offers programs no further "
            "barrier of their own; Linux does. Retouching and measuring are done in this window's own process, where the first "
            "paragraph counts."
        )

    def _arrange(self) -> None:
        for widget in (self._title, self._watched, Rule(), self._unseen, Rule(), self._found):
            self.column.addWidget(widget)
        self.column.addWidget(self.probe)
        self.column.addWidget(self.close_button)
        self.column.setSpacing(tokens.SPACE - 4)
        self.column.addStretch(1)
