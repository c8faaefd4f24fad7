"""The protocol: whatever arrives, either an event within bounds comes out or a ProtocolError."""

import json
import math

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from likeness.base.limits import MAX_EVENT_BYTES
from likeness.base.sentences import sentence
from likeness.jobs import protocol
from likeness.jobs.protocol import (
    Cancelled,
    Checkpoint,
    Cost,
    Failed,
    Finished,
    Measured,
    Metric,
    Paused,
    Planned,
    Preview,
    Progress,
    Result,
    SavedStep,
    SealedFile,
    Stage,
    Started,
    Warned,
)
from likeness.jobs.wire import (
    Conversation,
    ProtocolError,
    decode_event,
    decode_job,
    decode_order,
    encode_event,
    encode_job,
    encode_order,
)

JOB = "0" * 32
FILE = SealedFile("checkpoint-1.age", "a" * 64, 10)
RESULT = Result("adapter", SealedFile("adapter.age", "b" * 64, 10))

patient = settings(deadline=None, max_examples=60)

words = st.text("abcxyz019-", max_size=59).map("w".__add__)
digests = st.text("0123456789abcdef", min_size=64, max_size=64)
ids = st.text("0123456789abcdef", min_size=32, max_size=32)
counts = st.integers(0, 10_000_000)
seconds = st.floats(0, 1e8)
sizes = st.integers(0, 2**50)
files = st.builds(SealedFile, words.map("{}.age".format), digests, sizes)
results = st.lists(st.builds(Result, words, files), max_size=4).map(tuple)
fields = st.dictionaries(
    st.text(max_size=40),
    st.text(max_size=300)
    | st.integers(-(2**53), 2**53)
    | st.booleans()
    | st.floats(allow_nan=False, allow_infinity=False),
    max_size=8,
)
stages = st.sampled_from(["reading", "loading", "training", "generating", "sealing"])
costs = st.lists(st.builds(Cost, stages, seconds, sizes), max_size=5).map(tuple)
barriers = st.lists(
    st.sampled_from(["audit-hook", "system-calls", "network-namespace", "file-writes"]), max_size=4
).map(tuple)
running = st.one_of(
    st.builds(Stage, stages, seconds, sizes),
    st.builds(Progress, counts, counts),
    st.builds(Preview, st.builds(Result, words, files)),
    st.builds(Metric, words, counts, st.floats(allow_nan=False, allow_infinity=False)),
    st.builds(Checkpoint, st.builds(SavedStep, files, counts)),
    st.builds(Warned, words, fields),
    st.builds(Planned, words, words | st.none(), words, words, counts),
    st.builds(Measured, words, seconds, counts, st.floats(0, 0.99), sizes, sizes),
)
last = st.one_of(
    st.builds(Finished, results, seconds, sizes, costs),
    st.builds(Failed, words, fields),
    st.builds(Cancelled, results),
    st.builds(Paused, counts, st.sampled_from(["asked", "disk-full"])),
)
started = st.builds(Started, ids, barriers, st.integers(1, 4_096))
events = st.one_of(started, running, last)
json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)


@patient
@given(events)
def test_what_is_said_is_understood(event):
    line = encode_event(event)
    assert line.count(b"\n") == 1
    assert decode_event(line[:-1]) == event


@patient
@given(st.binary(max_size=300))
def test_noise_raises_only_protocol_errors(untrusted_line):
    with pytest.raises(ProtocolError):
        decode_event(untrusted_line)


@patient
@given(
    json_values,
    st.sampled_from(
        ["started", "stage", "progress", "preview", "metric", "checkpoint", "warned", "finished", "failed", "cancelled"]
    ),
)
def test_well_formed_nonsense_raises_only_protocol_errors(value, tag):
    record = value if isinstance(value, dict) else {"value": value}
    if tag == "cancelled":  # the only event that may be empty
        record = {**record, "more": 1}
    with pytest.raises(ProtocolError):
        decode_event(json.dumps({**record, "type": tag}).encode())


@patient
@given(events, st.data())
def test_a_flipped_byte_never_gets_through_as_anything_but_an_event(event, data):
    line = bytearray(encode_event(event)[:-1])
    line[data.draw(st.integers(0, len(line) - 1))] = data.draw(st.integers(0, 255))
    try:
        decoded = decode_event(bytes(line))
    except ProtocolError:
        return
    assert isinstance(decoded, protocol.WireEvent)


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"", "not-json"),
        (b"\xff\xfe", "not-json"),
        (b'"\xff"', "wrong-shape"),
        (b"[" * 100_000, "wrong-shape"),
        (b'{"a":' * 100_000, "not-json"),
        (b'{"type":"progress","done":1,"of":2,"more":3}', "wrong-shape"),
        (b'{"type":"progress","done":-1,"of":2}', "wrong-shape"),
        (b'{"type":"progress","done":1e99,"of":2}', "wrong-shape"),
        (b'{"type":"metric","name":"loss","step":1,"value":1e999}', "wrong-shape"),
        (b'{"type":"metric","name":"loss","step":1,"value":NaN}', "not-json"),
        (b'{"type":"metric","name":"../x","step":1,"value":1}', "wrong-shape"),
        (b'{"type":"crashed","reason":"died","exit_status":1}', "wrong-shape"),
        (
            b'{"type":"preview","result":{"label":"a","file":{"name":"../../a.age","sha256":"'
            + b"a" * 64
            + b'","size":1}}}',
            "wrong-shape",
        ),
    ],
)
def test_each_kind_of_bad_line_has_its_reason(line, reason):
    with pytest.raises(ProtocolError) as caught:
        decode_event(line)
    assert caught.value.reason == reason
    assert "{" not in sentence(caught.value)


def test_a_line_beyond_the_limit_is_refused():
    with pytest.raises(ProtocolError, match="too-long"):
        decode_event(b" " * (MAX_EVENT_BYTES + 1))


@pytest.mark.parametrize("value", [math.nan, math.inf])
def test_a_loss_that_is_no_number_cannot_be_said(value):
    with pytest.raises(ProtocolError):
        encode_event(Metric("loss", 1, value))


def test_orders_and_jobs_survive_the_way(order, generate_job):
    assert decode_order(encode_order(order)) == order
    assert decode_job(encode_job(order.job)) == order.job
    assert decode_job(encode_job(generate_job)) == generate_job


def test_an_order_beyond_its_bounds_is_not_sent(order, train_job):
    wild = msgspec.structs.replace(train_job, photos=())
    with pytest.raises(ProtocolError, match="wrong-shape"):
        encode_order(msgspec.structs.replace(order, job=wild))


def test_the_key_of_an_order_is_not_shown(order):
    assert order.lease.identity not in f"{order} {order!r} {[order]}"


def hear(*heard):
    conversation = Conversation(JOB)
    for event in heard:
        conversation.hear(event)
    return conversation.last


BEGIN = Started(JOB, (), 1)


@patient
@given(st.lists(running, max_size=5), last)
def test_a_conversation_has_a_start_a_middle_and_one_end(middle, end):
    assert hear(BEGIN, *middle) is None
    assert hear(BEGIN, *middle, end) == end


@patient
@given(last, events)
def test_nothing_follows_the_end(end, more):
    with pytest.raises(ProtocolError, match="after-the-end"):
        hear(BEGIN, end, more)


@pytest.mark.parametrize("heard", [(Progress(1, 2),), (BEGIN, BEGIN), (Started("1" * 32, (), 1),), (Cancelled(),)])
def test_a_wrong_start_is_refused(heard):
    with pytest.raises(ProtocolError, match="wrong-start"):
        hear(*heard)


def test_a_worker_that_cannot_start_may_say_so():
    assert hear(Failed("worker-garbled")) == Failed("worker-garbled")
