"""A backup in place of a vault that does not open any more; and that removing everything finds what was set aside."""

import pytest
from studio_kit import CHEAP, Hands, opened, person

from likeness.base.errors import Failed
from likeness.base.paths import Home
from likeness.settings import change_settings, load_settings
from likeness.studio import backups, kits, restoring, wiping
from likeness.studio.house import open_studio
from likeness.vault.header import catalogue_path, header_path
from likeness.vault.keepers import MemoryKeeper, PassphraseKeeper
from likeness.vault.lock import Lock


@pytest.fixture
def home(tmp_path):
    return Home(tmp_path / "home")


@pytest.fixture
def stick(home, tmp_path):
    """A backup of one sitting, and the code that opens it; the settings of that day in it."""
    hands = Hands()
    change_settings(home.settings_file, owner_name="Studio")
    with opened(home, hands) as studio:
        person(studio)
        kit = kits.take_kit(studio, "a4", replace=False)
        backups.back_up(studio, tmp_path / "stick", on_progress=lambda *_: None)
    return tmp_path / "stick", " ".join(kit.groups)


def again(home, stick, **options):
    folder, code = stick
    keeper = PassphraseKeeper(b"new words", CHEAP)
    progress = options.pop("on_progress", lambda *_: None)
    return restoring.restore_instead(home, keeper, Hands().clock, folder, code, on_progress=progress, **options)


def sittings_of(home):
    with open_studio(home, PassphraseKeeper(b"new words", CHEAP), Hands().clock, sweep=False) as studio:
        return len(studio.vault.sitters())


def test_a_damaged_vault_is_set_aside_and_the_backups_takes_its_place(home, stick):
    catalogue_path(home.vault).write_bytes(b"not a catalogue")
    before = sorted(path.name for path in home.vault.iterdir())
    done, aside = again(home, stick)
    assert done.sittings == 1
    assert aside in home.set_aside
    assert sorted(path.name for path in aside.iterdir()) == before
    assert sittings_of(home) == 1
    assert not home.restoring.exists()
    assert load_settings(home.settings_file).owner_name == "Studio"


def test_where_there_is_no_vault_nothing_is_set_aside(tmp_path, stick):
    other = Home(tmp_path / "another computer")
    done, aside = again(other, stick)
    assert (done.sittings, aside, other.set_aside) == (1, None, ())
    assert load_settings(other.settings_file).owner_name == "Studio", "this computer had none of its own"


def test_stopped_or_refused_it_leaves_the_old_vault_where_it_was(home, stick):
    folder, _ = stick

    def stop(_done, _of):
        raise InterruptedError

    with pytest.raises(InterruptedError):
        again(home, stick, on_progress=stop)
    with pytest.raises(Failed, match="kit-code-"):
        again(home, (folder, "nonsense"))
    lock = Lock(home.vault / "lock")
    with pytest.raises(Failed, match="vault-busy"):
        again(home, stick)
    lock.release()
    assert home.set_aside == ()
    assert catalogue_path(home.vault).exists()
    assert again(home, stick)[0].sittings == 1


def test_removing_everything_takes_what_was_set_aside_too(home, stick):
    chain = MemoryKeeper()
    again(home, stick)
    there = wiping.wipe_list(home, packs=True, keychain=chain)
    assert next(row for row in there.rows if row.kind == "vaults set aside").count > 3
    home.mishaps_file.write_text("[]")
    wiping.wipe(home, there.confirm, packs=True, keychain=chain)
    assert not home.root.exists()


def test_a_wipe_stopped_among_the_vaults_can_be_done_again(home, stick):
    chain = MemoryKeeper()
    _, aside = again(home, stick)
    header_path(aside).unlink()
    there = wiping.wipe_list(home, packs=False, keychain=chain)

    def stop(step):
        if step == "others-gone":
            raise InterruptedError

    with pytest.raises(InterruptedError):
        wiping.wipe(home, there.confirm, packs=False, keychain=chain, on_step=stop)
    assert home.set_aside == ()
    wiping.wipe(home, there.confirm, packs=False, keychain=chain)
    assert not home.root.exists()


class TestKitInHand:
    def test_it_opens_the_vault_and_is_nowhere_on_the_disk(self, home):
        hands = Hands()
        with opened(home, hands) as studio:
            with pytest.raises(Failed, match="kit-missing"):
                kits.take_kit(studio, "a4", replace=True)
            kit = kits.take_kit(studio, "letter", replace=False)
            assert kit.page.startswith(b"%PDF")
            assert repr(kit) == "KitInHand()"
            with pytest.raises(Failed, match="kit-exists"):
                kits.take_kit(studio, "a4", replace=False)
            assert kits.confirm_kit(studio, "-".join(kit.groups)).state == "tested"
            other = kits.take_kit(studio, "a4", replace=True)
            assert kits.kit_status(studio).state == "untested"
            with pytest.raises(Failed, match="kit-wrong"):
                kits.confirm_kit(studio, "-".join(kit.groups))
        everything = b"".join(path.read_bytes() for path in home.root.rglob("*") if path.is_file())
        assert not any(group.encode() in everything for group in (*kit.groups, *other.groups))

    def test_saved_beside_nothing_and_over_nothing(self, home, tmp_path):
        with opened(home, Hands()) as studio:
            kit = kits.take_kit(studio, "a4", replace=False)
        kits.save_kit(home, kit, tmp_path / "kit.pdf")
        assert (tmp_path / "kit.pdf").read_bytes() == kit.page
        with pytest.raises(Failed, match="kit-page-exists"):
            kits.save_kit(home, kit, tmp_path / "kit.pdf")
        with pytest.raises(Failed, match="kit-page-inside"):
            kits.save_kit(home, kit, home.root / "kit.pdf")


def test_settings_chosen_meanwhile_count_in_an_open_studio(home):
    with opened(home, Hands()) as studio:
        journal = studio.journal
        studio.take_settings(change_settings(home.settings_file, consent_days=60))
        assert studio.settings.consent_days == 60
        assert studio.journal is journal
