import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from likeness.base.errors import Failed, Usage
from likeness.settings import CURRENT_VERSION, Settings, change_settings, load_settings, migrate, save_settings


def test_defaults_where_nothing_was_saved(tmp_path):
    assert load_settings(tmp_path / "settings.json") == Settings()


def test_saved_settings_come_back(tmp_path):
    chosen = Settings(owner_name="Studio Üç", consent_days=90)
    save_settings(tmp_path / "deep" / "settings.json", chosen)
    assert load_settings(tmp_path / "deep" / "settings.json") == chosen


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "settings-damaged"),
        (b"[1]", "settings-damaged"),
        (b'{"version": 0}', "settings-damaged"),
        (b'{"version": true}', "settings-damaged"),
        (b'{"version": 1, "surprise": 1}', "settings-damaged"),
        (b'{"version": 999}', "settings-newer"),
    ],
)
def test_bad_files_are_refused_and_kept(tmp_path, content, code):
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    with pytest.raises(Failed) as caught:
        load_settings(path)
    assert caught.value.code == code
    assert path.read_bytes() == content


@given(st.dictionaries(st.text(max_size=8), st.one_of(st.none(), st.integers(), st.text(max_size=8)), max_size=6))
def test_any_object_is_migrated_or_refused(values):
    version = values.get("version")
    if version == CURRENT_VERSION:
        assert migrate(values) == values
    else:
        with pytest.raises(Failed, match="settings-"):
            migrate(values)


@given(st.builds(Settings, owner_name=st.text(max_size=40), consent_days=st.integers(1, 5000)))
def test_encoding_is_lossless(settings):
    assert msgspec.convert(migrate(msgspec.json.decode(msgspec.json.encode(settings))), type=Settings) == settings


@pytest.mark.parametrize("version", range(1, CURRENT_VERSION))
def test_what_an_older_program_saved_means_the_same(tmp_path, version):
    path = tmp_path / "settings.json"
    path.write_bytes(msgspec.json.encode({"version": version, "owner_name": "Studio Üç"}))
    assert load_settings(path) == Settings(owner_name="Studio Üç")


def test_one_change_keeps_what_others_changed_meanwhile(tmp_path):
    path = tmp_path / "settings.json"
    change_settings(path, scheme="dark", text_scale=150)
    save_settings(path, msgspec.structs.replace(load_settings(path), downloads=True))
    changed = change_settings(path, text_scale=200)
    assert (changed.scheme, changed.text_scale, changed.downloads) == ("dark", 200, True)
    assert load_settings(path) == changed


@pytest.mark.parametrize("change", [{"text_scale": 99}, {"text_scale": 201}, {"scheme": "pink"}, {"no_such": 1}])
def test_what_a_field_cannot_have_is_refused_and_nothing_written(tmp_path, change):
    path = tmp_path / "settings.json"
    before = change_settings(path, high_contrast=True)
    with pytest.raises(Usage, match="setting-unusable"):
        change_settings(path, **change)
    assert load_settings(path) == before
