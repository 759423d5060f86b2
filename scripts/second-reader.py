"""Lets the networks of a second reader learn; `npm run second-readers` calls it.

Reads lessons, one JSON object a line: `targets` (true, false, or null where nobody knows), `weight`, `share`
(how much of its kind is read in each epoch) and `tokens` (features, their kinds and worths). Writes
the networks, their weights rounded to a byte each, as JSON. Needs PyTorch 2 and NumPy.
"""

import argparse
import base64
import json
import random

import numpy as np
import torch
from torch import nn

size, units = 96, 96
# How many networks learn, each from another beginning.
count = 2
epochs, in_a_batch, rate = 12, 64, 3e-3
dropout, feature_dropout = 0.3, 0.15
# The rubric's own reading may be wrong: so many lessons are read without it.
reading_dropout = 0.35
# A feature that fewer lessons hold teaches nothing about others.
least_lessons = 20


class Lesson:
    def __init__(self, line, rows):
        data = json.loads(line)
        targets = data["targets"]
        self.known = torch.tensor([0.0 if each is None else 1.0 for each in targets])
        self.targets = torch.tensor([float(each or 0) for each in targets])
        self.weight, self.share = data["weight"], data["share"]
        at, row, kind, worth = [], [], [], []
        tokens = data["tokens"]
        for place, (features, kinds, worths) in enumerate(tokens):
            for feature, its_kind, its_worth in zip(features, kinds, worths):
                if feature in rows:
                    at.append(place)
                    row.append(rows[feature])
                    kind.append(its_kind)
                    worth.append(its_worth)
        self.length = max(1, len(tokens))
        self.at, self.row, self.kind = np.array(at, int), np.array(row, int), np.array(kind, int)
        self.worth = np.array(worth, np.float32)


class Reader(nn.Module):
    def __init__(self, features, outputs):
        super().__init__()
        self.embedding = nn.EmbeddingBag(features, size, mode="sum", include_last_offset=True)
        nn.init.normal_(self.embedding.weight, 0, 0.1)
        self.gru = nn.GRU(size, units, batch_first=True, bidirectional=True)
        self.attention = nn.Linear(2 * units, outputs, bias=False)
        self.value = nn.Linear(2 * units, outputs)
        self.dropout = nn.Dropout(dropout)

    def forward(self, batch):
        rows, worths, offsets, lengths, mask = batch
        tokens = self.embedding(rows, offsets, per_sample_weights=worths)
        tokens = self.dropout(tokens.view(*mask.shape, size))
        packed = nn.utils.rnn.pack_padded_sequence(
            tokens, lengths, batch_first=True, enforce_sorted=False
        )
        states, _ = nn.utils.rnn.pad_packed_sequence(
            self.gru(packed)[0], batch_first=True, total_length=mask.shape[1]
        )
        states = self.dropout(states)
        scores = self.attention(states).masked_fill(~mask.unsqueeze(-1), -1e9)
        return (scores.softmax(1) * self.value(states)).sum(1)


def batch_of(lessons):
    """Words lose their stem, their pieces, some of their concepts or readings, so that each is learned from."""
    longest = max(lesson.length for lesson in lessons)
    counts = np.zeros((len(lessons), longest), int)
    rows, worths = [], []
    for index, lesson in enumerate(lessons):
        lost = np.random.rand(2, lesson.length) < feature_dropout
        is_lost = (lesson.kind > 1) & (np.random.rand(len(lesson.row)) < feature_dropout / 2)
        if np.random.rand() < reading_dropout:
            is_lost |= lesson.kind == 3
        for kind in (0, 1):
            is_lost |= (lesson.kind == kind) & lost[kind][lesson.at]
        rows.append(lesson.row[~is_lost])
        worths.append(lesson.worth[~is_lost])
        np.add.at(counts[index], lesson.at[~is_lost], 1)
    offsets = np.concatenate([[0], np.cumsum(counts.ravel())])
    lengths = torch.tensor([lesson.length for lesson in lessons])
    mask = torch.arange(longest).unsqueeze(0) < lengths.unsqueeze(1)
    return (
        torch.from_numpy(np.concatenate(rows)),
        torch.from_numpy(np.concatenate(worths)),
        torch.from_numpy(offsets),
        lengths,
        mask,
    )


def learn(lessons, features, seed):
    torch.manual_seed(seed)
    np.random.seed(seed)
    random.seed(seed)
    outputs = len(lessons[0].targets)
    reader = Reader(features, outputs)
    optimizer = torch.optim.AdamW(reader.parameters(), lr=rate, weight_decay=1e-5)
    steps = epochs * (int(sum(lesson.share for lesson in lessons)) // in_a_batch + 20)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, rate, steps, pct_start=0.15)
    for _ in range(epochs):
        drawn = [lesson for lesson in lessons if random.random() < lesson.share]
        random.shuffle(drawn)
        batches = []
        # Of ten batches the lessons of like length together: less is padded.
        for start in range(0, len(drawn), 10 * in_a_batch):
            chunk = sorted(drawn[start : start + 10 * in_a_batch], key=lambda each: each.length)
            batches += [chunk[at : at + in_a_batch] for at in range(0, len(chunk), in_a_batch)]
        random.shuffle(batches)
        for batch in batches:
            scores = reader(batch_of(batch))
            loss = nn.functional.binary_cross_entropy_with_logits(
                scores, torch.stack([each.targets for each in batch]), reduction="none"
            )
            weights = torch.tensor([each.weight for each in batch]).unsqueeze(1)
            loss = loss * weights * torch.stack([each.known for each in batch])
            optimizer.zero_grad()
            (loss.sum() / (in_a_batch * outputs)).backward()
            nn.utils.clip_grad_norm_(reader.parameters(), 1.0)
            optimizer.step()
            schedule.step()
    return reader


def rounded(weights):
    values = weights.detach().numpy().astype(np.float64)
    step = max(float(np.abs(values).max()) / 127, 1e-9)
    bytes_ = np.round(values / step).astype(np.int8).tobytes()
    return {"step": float(f"{step:.6g}"), "values": base64.b64encode(bytes_).decode()}


def written(reader, hashes):
    gru = reader.gru
    weights = {"embedding": rounded(reader.embedding.weight)}
    for name, suffix in (("forward", ""), ("backward", "_reverse")):
        weights[f"{name}.input"] = rounded(getattr(gru, f"weight_ih_l0{suffix}"))
        weights[f"{name}.state"] = rounded(getattr(gru, f"weight_hh_l0{suffix}"))
        weights[f"{name}.inputBias"] = rounded(getattr(gru, f"bias_ih_l0{suffix}"))
        weights[f"{name}.stateBias"] = rounded(getattr(gru, f"bias_hh_l0{suffix}"))
    weights["attention"] = rounded(reader.attention.weight)
    weights["value"] = rounded(reader.value.weight)
    weights["valueBias"] = rounded(reader.value.bias)
    features = base64.b64encode(np.array(hashes, "<u2").tobytes()).decode()
    return {"size": size, "units": units, "features": features, "weights": weights}


def hashes_in(path):
    counts = {}
    with open(path) as lines:
        for line in lines:
            tokens = json.loads(line)["tokens"]
            for feature in {feature for features, _, _ in tokens for feature in features}:
                counts[feature] = counts.get(feature, 0) + 1
    return sorted(feature for feature, count in counts.items() if count >= least_lessons)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("lessons")
    parser.add_argument("networks")
    parsed = parser.parse_args()
    torch.set_num_threads(1)
    hashes = hashes_in(parsed.lessons)
    rows = {feature: row for row, feature in enumerate(hashes)}
    with open(parsed.lessons) as lines:
        lessons = [Lesson(line, rows) for line in lines]
    networks = [written(learn(lessons, len(hashes), seed), hashes) for seed in range(count)]
    with open(parsed.networks, "w") as file:
        json.dump(networks, file)


main()
