"""Whether light and dark skin are treated alike: a small chart of what was measured on this computer."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from likeness.ui.models.privacy import PrivacyState, Tone
from likeness.ui.theme import tokens
from likeness.ui.widgets.bar import Bar
from likeness.ui.widgets.button import Button, Kind
from likeness.ui.widgets.photo_row import WrapLayout
from likeness.ui.widgets.purpose_box import Box
from likeness.ui.widgets.text import Paragraph
from likeness.ui.widgets.tone_chart import Dot, ToneChart
from likeness.ui.words import number_text


class ToneCard(Box):
    """Nobody's photos are used for it: those who are measured come with the program, and do not exist."""

    measure_wanted = Signal()
    stop_wanted = Signal()
    report_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = Paragraph(tokens.SMALL, role="muted", leading=115)
        self.chart = ToneChart()
        self._words = Paragraph(tokens.SMALL, role="muted", leading=130)
        self._bar = Bar()
        self.measure, self.report, self.stop = Button(Kind.LINK), Button(Kind.LINK), Button(Kind.LINK)
        self._title.set_words(self.tr("Skin tone, source against result"))
        self.stop.setText(self.tr("Stop"))
        self.report.setText(self.tr("Whole report"))
        row = WrapLayout()
        row.setSpacing(tokens.SPACE)
        for button in (self.measure, self.report, self.stop):
            row.addWidget(button)
        for widget in (self._title, self.chart, self._words, self._bar):
            self.column.addWidget(widget)
        self.column.addLayout(row)
        self.measure.clicked.connect(self.measure_wanted)
        self.report.clicked.connect(self.report_wanted)
        self.stop.clicked.connect(self.stop_wanted)

    def show_state(self, state: PrivacyState) -> None:
        tone = state.tone
        people = () if tone.report is None else tone.report.people
        self.chart.show_dots([Dot(one.before.lightness, one.before.a, one.before.b, one.change.ita) for one in people])
        said = self._said(tone)
        self._words.set_words(said)
        self._words.set_role("bad" if tone.problem else "muted")
        self.chart.setAccessibleName(said)
        self._bar.set_fraction(tone.done / tone.of if tone.runs and tone.of else None)
        self._bar.setAccessibleName(self.tr("Measuring skin tone"))
        self.measure.setText(self.tr("Measure again") if tone.report is not None else self.tr("Measure now"))
        self.measure.setVisible(tone.known and not tone.runs and state.has_vault)
        self.report.setVisible(tone.report is not None and not tone.runs)
        self.stop.setVisible(tone.runs)

    def _said(self, tone: Tone) -> str:
        if tone.runs:
            return self.tr("Measuring: person {done} of {of}. You may go on meanwhile.").format(
                done=min(tone.done + 1, tone.of), of=tone.of
            )
        if tone.problem is not None:
            return tone.problem.sentence
        if tone.report is None:
            return self.tr(
                "Not measured on this computer yet. It takes some minutes and uses the fictional people that come with the program."
            )
        most = max(abs(person.change.ita) for person in tone.report.people)
        verdicts = {
            "within": self.tr("Light and dark skin are treated alike."),
            "unsure": self.tr("Even among {people} fictional people; too few to be sure."),
            "outside": self.tr("Light and dark skin are not treated alike."),
        }
        even = verdicts[tone.report.overall.verdict].format(people=tone.report.overall.people)
        return self.tr("All within {degrees} degrees. {verdict}").format(degrees=number_text(most, 1), verdict=even)
