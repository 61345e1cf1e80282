// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/People.h"
#include "tests/bench/TextMaker.h"

namespace firstmile::bench
{

/// Makes the mails of a plan of mails alone, as a server delivers them (RFC 5322, lines ended by LF as in a Maildir):
/// with the lines that servers add, in threads, as plain text or with HTML beside it, some with files.
class MailMaker
{
public:
    MailMaker(const Plan &plan, const Vocabulary &vocabulary)
        : m_plan(plan), m_vocabulary(vocabulary), m_texts(vocabulary)
    {}

    std::string mail(const PlannedMessage &planned) const;

    /// "1730419200.M17P1.bench:2,S": its name in a Maildir, unique by `number`.
    static std::string fileName(const PlannedMessage &planned, std::size_t number);

private:
    struct Ends
    {
        Person from;
        Person to;
    };

    Ends endsOf(const PlannedMessage &planned) const;
    std::string serverLines(Random &random, const PlannedMessage &planned, const Ends &ends) const;
    std::string headers(const PlannedMessage &planned, const Ends &ends) const;
    std::string bodyText(const PlannedMessage &planned, const Ends &ends) const;
    std::string letterOf(const PlannedMessage &planned) const;
    std::string body(Random &random, const std::string &text) const;
    std::string file(Random &random) const;

    const Plan &m_plan;
    const Vocabulary &m_vocabulary;
    TextMaker m_texts;
};

/// Writes the plan's mails into `folder`/cur, which need not be there. False: something could not be written.
bool writeMaildir(const Plan &plan, const Vocabulary &vocabulary, const std::string &folder);

}
