"""What lies beside a downloaded adapter is believed to speak of it only where it is the one model there."""

from likeness.studio.few_steps import _licence

CARD = "---\nlicense: mit\n---\nA model.\n"


def test_a_folder_of_downloads_says_nothing_of_each(tmp_path):
    adapter = tmp_path / "lcm.safetensors"
    adapter.write_bytes(b"")
    (tmp_path / "README.md").write_text(CARD)
    assert _licence(adapter, "").name == "MIT"
    (tmp_path / "another.safetensors").write_bytes(b"")
    assert not _licence(adapter, "").known
    assert _licence(adapter, "apache-2.0").name == "Apache-2.0"
