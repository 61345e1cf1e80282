#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""twcs_rates.py FILE PROGRAM: computes each brand's rates and times from a table of support tweets, by nothing but the
table's own links and times, and compares them with what `PROGRAM twcs FILE` (bench_measures) says. Ends with 1 if one
figure differs."""
import csv
import json
import re
import subprocess
import sys
from collections import defaultdict
from datetime import datetime


def table(path):
    tweets = {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            if None in row.values():
                continue  # a row that is cut off; the import says so and leaves it out as well
            parent = row["in_response_to_tweet_id"]
            tweets[int(row["tweet_id"])] = {
                "id": int(row["tweet_id"]),
                "author": row["author_id"],
                "inbound": row["inbound"] == "True",
                "at": datetime.strptime(row["created_at"], "%a %b %d %H:%M:%S %z %Y").timestamp(),
                "text": row["text"],
                "parent": int(float(parent)) if parent else 0,
            }
    return tweets


def ancestors(tweets, tweet):
    seen = {tweet["id"]}
    while tweet["parent"] in tweets and tweet["parent"] not in seen:
        tweet = tweets[tweet["parent"]]
        seen.add(tweet["id"])
        yield tweet


def nearest_answer(children, tweet):
    """The brand that answers soonest down the thread: the fewest steps, then the earliest."""
    level = children[tweet["id"]]
    while level:
        answers = [each for each in level if not each["inbound"]]
        if answers:
            return min(answers, key=lambda each: each["at"])["author"]
        level = [below for each in level for below in children[each["id"]]]
    return None


def brand_of(tweet, tweets, children, brands, thread):
    if not tweet["inbound"]:
        return tweet["author"]
    answer = nearest_answer(children, tweet)
    if answer:
        return answer
    for above in ancestors(tweets, tweet):
        if not above["inbound"]:
            return above["author"]
    for name in re.findall(r"@([A-Za-z0-9_]+)", tweet["text"]):
        if name.lower() in brands:
            return brands[name.lower()]
    first = next((each for each in thread if not each["inbound"]), None)
    return first["author"] if first else "unknown"


def cases(tweets):
    """Brand -> the delay of each case in seconds, None where nobody answered."""
    children = defaultdict(list)
    threads = defaultdict(list)
    for tweet in tweets.values():
        above = list(ancestors(tweets, tweet))
        tweet["depth"] = len(above)
        threads[above[-1]["id"] if above else tweet["id"]].append(tweet)
        if tweet["parent"] in tweets:
            children[tweet["parent"]].append(tweet)
    brands = {tweet["author"].lower(): tweet["author"] for tweet in tweets.values() if not tweet["inbound"]}
    delays = defaultdict(list)
    for thread in threads.values():
        thread.sort(key=lambda each: (each["at"], each["depth"], each["id"]))
        waiting = {}
        for tweet in thread:
            brand = brand_of(tweet, tweets, children, brands, thread)
            if tweet["inbound"]:
                waiting.setdefault(brand, tweet["at"])
            elif brand in waiting:
                delays[brand].append(tweet["at"] - waiting.pop(brand))
        for brand in waiting:
            delays[brand].append(None)
    return delays


def quantile(values, p):
    if not values:
        return -1
    h = (len(values) - 1) * p
    low = int(h)
    return values[low] + (h - low) * (values[min(low + 1, len(values) - 1)] - values[low])


def figures(brand, delays):
    answered = sorted(delay for delay in delays if delay is not None)
    return {
        "brand": "@" + brand,
        "cases": len(delays),
        "answered": len(answered),
        "in1h": sum(delay <= 3600 for delay in answered),
        "in24h": sum(delay <= 86400 for delay in answered),
        "p50": round(quantile(answered, 0.5), 3),
        "p90": round(quantile(answered, 0.9), 3),
    }


def main(path, program):
    said = subprocess.run([program, "twcs", path], check=True, capture_output=True, text=True).stdout
    ours = {each["brand"]: each for each in map(json.loads, said.splitlines()) if each["cases"]}
    theirs = {"@" + brand: figures(brand, delays) for brand, delays in cases(table(path)).items()}
    differing = sorted(brand for brand in ours.keys() | theirs.keys() if ours.get(brand) != theirs.get(brand))
    for brand in differing:
        print("differs:", ours.get(brand), theirs.get(brand))
    for each in sorted(theirs.values(), key=lambda each: -each["cases"])[:15]:
        print("{brand:18} {cases:5} cases {answered:5} answered {in1h:5} in 1 h {in24h:5} in 24 h "
              "p50 {p50:9.1f} s p90 {p90:9.1f} s".format(**each))
    print(f"{len(theirs)} brands, {len(differing)} differ")
    return 1 if differing or not theirs else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
