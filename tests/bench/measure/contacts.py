# SPDX-License-Identifier: GPL-3.0-or-later
"""A table of contacts taken in: by us, and by sqlite3's .import with one index."""

import random
import subprocess

from .figures import Figure, Series, median
from .tools import DATA, SEED, ctl, environment, fresh, has, run, say, timed

FIRST = "Ana Bruno Chloé Diogo Élise Farid Greta Hugo Inês Jonas Katia Luca Mona Nuno Olga Paul Rita Samir Tânia Ugo".split()
LAST = "Sousa Martin Silva Dubois Costa Bernard Pereira Petit Santos Moreau Almeida Laurent Ferreira Simon Rocha".split()
CITIES = "Lyon Lisboa Porto Paris Nantes Braga Recife Lille Faro Nice".split()
HEADER = "Name,Email,Phone,Company,Job title,Street,City,Postal code,Country,Notes\n"


def row(chance, number, broken):
    first, last = chance.choice(FIRST), chance.choice(LAST)
    address = f"{last.lower()}.{chance.randrange(10**6)}.{number}@mail{number % 97}.example"
    phone = f"+33 6 {number // 10**6:02d} {number // 10**4 % 100:02d} {number // 100 % 100:02d} {number % 100:02d}"
    note = '"Said ""call me"", twice"'
    if broken:
        note = ('"opened and left', '"said "so" twice"', '5" wide', '"two\nlines"', "plain")[number % 5]
    return (f'{first} {last},{address},{phone},"{last}, {first} & Co",Buyer,{number % 200} Rue {last},'
            f"{chance.choice(CITIES)},{10000 + number % 80000},France,{note}\n")


def table(rows, broken=False):
    """A generated table of people, made once for each size."""
    file = DATA / f"contacts-{rows}{'-broken' if broken else ''}-{SEED}.csv"
    if not file.exists():
        say(f"generating {rows} contacts")
        DATA.mkdir(parents=True, exist_ok=True)
        chance = random.Random(SEED)
        unfinished = file.with_suffix(".unfinished")
        with unfinished.open("w", encoding="utf-8", newline="") as out:
            out.write(HEADER)
            out.writelines(row(chance, number, broken) for number in range(rows))
        unfinished.rename(file)
    return file


def import_ours(file):
    workspace = fresh("contacts")
    run(*ctl(workspace, "init"))
    return timed(*ctl(workspace, "customer", "import", file))


def import_sqlite(file):
    return timed("sqlite3", fresh("contacts-floor"), f'.import --csv "{file}" people',
                 "CREATE INDEX people_email ON people (Email)")


def peak_memory(file):
    """MiB that the import holds at most. Of a process of its own: the children's peak counts all that came before."""
    workspace = fresh("contacts")
    run(*ctl(workspace, "init"))
    script = "import resource, subprocess, sys; subprocess.run(sys.argv[1:], check=True, stdout=subprocess.DEVNULL); " \
             "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024)"
    words = [str(word) for word in ctl(workspace, "customer", "import", file)]
    done = subprocess.run(["python3", "-c", script, *words], capture_output=True, text=True, env=environment(), check=True)
    return float(done.stdout)


def measure(scale):
    file = table(scale.contacts)
    file.read_bytes()  # so that whoever comes first has no disadvantage
    ours, theirs = [], []
    for turn in range(scale.repetitions):
        say(f"import of {scale.contacts} contacts, {turn + 1} of {scale.repetitions}")
        ours.append(import_ours(file))
        if has("sqlite3"):
            theirs.append(import_sqlite(file))
    reference = Series.of([wall for wall, _ in theirs]) if theirs else None
    note = f"processor time {median([cpu for _, cpu in ours]):.3g} s"
    note += f", its {median([cpu for _, cpu in theirs]):.3g} s" if theirs else "; sqlite3 is not installed"
    yield Figure(f"customer import of {scale.contacts:,} rows", "s", Series.of([wall for wall, _ in ours]), reference,
                 "sqlite3 .import and one index", target="<= 2", note=note)
    for rows in (scale.contacts, 2 * scale.contacts):
        yield Figure(f"memory, import of {rows:,} rows with broken quoting", "MiB",
                     Series.of([peak_memory(table(rows, broken=True))]))
