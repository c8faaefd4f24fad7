"""What is beside the portrait while it is adjusted: the tools, and for each what it has to set."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from likeness.ui.models.adjust import ZOOM_MOST, AdjustState, Brush, Tool
from likeness.ui.theme import tokens
from likeness.ui.widgets.adjust_slider import AdjustSlider
from likeness.ui.widgets.choice import Segments
from likeness.ui.widgets.link import Link
from likeness.ui.widgets.text import Paragraph
from likeness.ui.words import number_text, percent_text, sentence_of

SMALLEST, LARGEST = 4, 80
"""Of the brush: its radius in thousandths of the portrait's width."""


class AdjustPanel(QWidget):
    """`moved` says what is set and to what, while a handle is on its way; `settled` that it rests."""

    tool_chosen = Signal(str)
    moved = Signal(str, int)
    settled = Signal()
    brush_chosen = Signal(str)
    brush_sized = Signal(int)
    as_made_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.tools = Segments()
        self.sliders = {
            "exposure": AdjustSlider(-100, 100, 0),
            "warmth": AdjustSlider(-100, 100, 0),
            "retouch": AdjustSlider(0, 200, 100),
            "light": AdjustSlider(0, 200, 100),
            "zoom": AdjustSlider(100, ZOOM_MOST, 100),
        }
        self.brushes = Segments()
        self.brush_size = AdjustSlider(SMALLEST, LARGEST, 20)
        self._crop_words = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._brush_words = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._brush_keys = Paragraph(tokens.SMALL, role="muted", leading=120)
        self._refused = Paragraph(tokens.SMALL, role="muted", leading=120)
        self.as_made = Link()
        self._parts = QStackedWidget()
        self._arrange()
        self._connect()
        self._name()

    def show_state(self, state: AdjustState) -> None:
        self.tools.choose(state.tool)
        self._parts.setCurrentIndex(list(Tool).index(state.tool))
        for name, slider in self.sliders.items():
            key = "crop" if name == "zoom" else name
            code = state.refused.get(key) or state.held.get(key, "")
            reason = sentence_of(code) if code else ""
            enabled, held = state.can(key), key in state.held
            slider.show_value(getattr(state.hand, name), enabled=enabled, reason=reason, held=held)
        self.brushes.choose(state.brush)
        self.brushes.setEnabled(state.can("strokes"))
        self.brush_size.show_value(state.brush_size, enabled=state.can("strokes"), reason="", held=False)
        self._show_brush(state)
        self.as_made.setEnabled(state.ready)

    def _show_brush(self, state: AdjustState) -> None:
        words = {
            Brush.HAIR: self.tr("Paint over the edge of the hair: strands come out of the photo's own colours."),
            Brush.ADD: self.tr("Paint what belongs to the person and was cut away."),
            Brush.REMOVE: self.tr("Paint what was left of the old background. The face is not touched."),
        }
        self._brush_words.set_words(words[state.brush])
        code = state.refused.get("strokes") or state.held.get("strokes", "")
        self._refused.set_role("warn" if "strokes" in state.held else "muted")
        self._refused.set_words(sentence_of(code) if code else "")
        self._refused.setVisible(bool(code))
        for widget in (self._brush_words, self._brush_keys):
            widget.setVisible(state.can("strokes"))

    def _arrange(self) -> None:
        tone = _column(*(self.sliders[name] for name in ("exposure", "warmth", "retouch", "light")))
        crop = _column(self.sliders["zoom"], self._crop_words)
        edges = _column(self.brushes, self._brush_words, self.brush_size, self._refused, self._brush_keys)
        for part in (tone, crop, edges):
            self._parts.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(tokens.WIDE)
        column.addWidget(self.tools)
        column.addWidget(self._parts)
        column.addWidget(self.as_made)
        column.addStretch(1)

    def _connect(self) -> None:
        self.tools.chosen.connect(self.tool_chosen)
        for name, slider in self.sliders.items():
            slider.moved.connect(lambda value, name=name: self.moved.emit(name, value))
            slider.settled.connect(self.settled)
        self.brushes.chosen.connect(self.brush_chosen)
        self.brush_size.moved.connect(self.brush_sized)
        self.as_made.clicked.connect(self.as_made_wanted)

    def _name(self) -> None:
        self.tools.set_options(
            [(Tool.TONE, self.tr("Light")), (Tool.CROP, self.tr("Crop")), (Tool.EDGES, self.tr("Edges"))],
            self.tr("What to adjust"),
        )
        self.sliders["exposure"].set_label(self.tr("Exposure"), lambda value: _signed(value / 100, 2))
        self.sliders["warmth"].set_label(self.tr("Warmth"), lambda value: _signed(value, 0))
        self.sliders["retouch"].set_label(self.tr("Retouch"), lambda value: percent_text(value / 100))
        self.sliders["light"].set_label(self.tr("Shaping light"), lambda value: percent_text(value / 100))
        self.sliders["zoom"].set_label(self.tr("Closer"), lambda value: percent_text(value / 100))
        self.brush_size.set_label(self.tr("Size of the brush"), number_text)
        self.brushes.set_options(
            [
                (Brush.HAIR, self.tr("Hair")),
                (Brush.ADD, self.tr("Bring back")),
                (Brush.REMOVE, self.tr("Remove")),
            ],
            self.tr("What the brush does"),
        )
        self._crop_words.set_words(
            self.tr("Drag the frame or its corners. The arrow keys move it, plus and minus make it closer or wider.")
        )
        self._brush_keys.set_words(
            self.tr(
                "The wheel, plus and minus show it larger. By keyboard: arrows move the brush, Space sets it down and lifts it."
            )
        )
        self.as_made.setText(self.tr("Back to how it was made"))


def _signed(value: float, decimals: int) -> str:
    """A plus before what is above nothing, as sliders that go both ways have it."""
    whole = round(value) if decimals == 0 else value
    words = number_text(abs(whole), decimals)
    return f"+{words}" if whole > 0 else f"\N{MINUS SIGN}{words}" if whole < 0 else words


def _column(*widgets: QWidget) -> QWidget:
    held = QWidget()
    column = QVBoxLayout(held)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(tokens.SPACE)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return held
