// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/People.h"

namespace firstmile::bench
{

namespace
{

/// What of a name may stand in an address: its ASCII letters, small.
std::string plainLetters(const std::string &text)
{
    std::string plain;
    for (const char c : text) {
        if (c >= 'A' && c <= 'Z')
            plain += static_cast<char>(c - 'A' + 'a');
        else if (c >= 'a' && c <= 'z')
            plain += c;
    }
    return plain;
}

/// Most have a few hundred; one of a thousand has more than a hundred thousand.
int followersOf(Random &random)
{
    int followers = random.between(0, 400);
    while (random.chance(120) && followers < 2'000'000)
        followers = followers * 7 + random.between(0, 6);
    return followers;
}

}

Person customer(const Vocabulary &vocabulary, std::uint64_t seed, std::uint32_t number, Language language)
{
    static const std::vector<std::string> hosts{"mail.example", "post.example", "correio.example", "laposte.example",
                                                "inbox.example"};
    Random random(seed, number, 2);
    const std::string &first = random.oneOf(vocabulary.names(language));
    const std::string last = capitalised(inventedWord(random, language));
    Person person;
    person.name = first + " " + last;
    person.handle = plainLetters(first + last) + std::to_string(number);
    person.address =
        plainLetters(first) + "." + plainLetters(last) + std::to_string(number) + "@" + random.oneOf(hosts);
    person.followers = followersOf(random);
    return person;
}

std::string agentName(const Vocabulary &vocabulary, int number)
{
    const auto &names = vocabulary.names(Language::English);
    return names[static_cast<std::size_t>(number) % names.size()];
}

}
