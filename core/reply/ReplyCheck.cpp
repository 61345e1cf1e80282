// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reply/ReplyCheck.h"

#include "core/reply/ReplyPhrases.h"
#include "core/text/LanguageGuess.h"
#include "core/text/LinkFaults.h"
#include "core/text/PersonalData.h"
#include "core/text/Placeholders.h"
#include "core/text/QuoteMarks.h"

#include <algorithm>
#include <utility>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QList<std::pair<CheckKind, QString>> &checkNames()
{
    static const QList<std::pair<CheckKind, QString>> names{{CheckKind::Placeholder, u"placeholder"_s},
                                                            {CheckKind::DoNotContact, u"do-not-contact"_s},
                                                            {CheckKind::NewMessage, u"new-message"_s},
                                                            {CheckKind::OtherAgent, u"other-agent"_s},
                                                            {CheckKind::PersonalData, u"personal-data"_s},
                                                            {CheckKind::Language, u"language"_s},
                                                            {CheckKind::NoLanguage, u"no-language"_s},
                                                            {CheckKind::Promise, u"promise"_s},
                                                            {CheckKind::Tone, u"tone"_s},
                                                            {CheckKind::Link, u"link"_s},
                                                            {CheckKind::AltText, u"alt-text"_s},
                                                            {CheckKind::Expired, u"expired"_s}};
    return names;
}

bool isLetterChannel(Channel channel)
{
    return channel == Channel::Email || channel == Channel::Logged;
}

/// In a mail, quoted lines are somebody else's words: spaces take their place, so that places stay.
QString wordsToCheck(const CheckedReply &reply)
{
    QString own = reply.text;
    for (qsizetype at = 0; isLetterChannel(reply.channel) && at < own.size();) {
        const qsizetype feed = own.indexOf(u'\n', at);
        const qsizetype end = feed < 0 ? own.size() : feed;
        if (isQuoteLine(QStringView(own).mid(at, end - at)))
            std::fill(own.begin() + at, own.begin() + end, u' ');
        at = end + 1;
    }
    return own;
}

/// "pt" of "pt-BR": who reads one reads the other.
QString baseLanguage(const QString &language)
{
    return QString(language).replace(u'_', u'-').section(u'-', 0, 0).toLower();
}

/// Looks at one reply, one check a function.
class ReplyInspection
{
public:
    explicit ReplyInspection(const CheckedReply &reply) : m_reply(reply), m_own(wordsToCheck(reply)) {}

    QList<CheckFinding> findings(CheckKind kind) const
    {
        switch (kind) {
        case CheckKind::Placeholder:
            return all(kind, {}, placeholdersIn(m_reply.text), true);
        case CheckKind::DoNotContact:
            return whole(kind, !m_reply.refusal.isEmpty(), m_reply.refusal, true);
        case CheckKind::NewMessage:
            return whole(kind, m_reply.isOvertaken, {}, true);
        case CheckKind::OtherAgent:
            return whole(kind, !m_reply.otherAgent.isEmpty(), m_reply.otherAgent, false);
        case CheckKind::PersonalData:
            return personalData();
        case CheckKind::Language:
            return language();
        case CheckKind::NoLanguage:
            return whole(kind, asksForLanguage() && m_reply.language.isEmpty(), {}, false);
        case CheckKind::Promise:
            return m_reply.hasFollowUp ? QList<CheckFinding>() : all(kind, {}, promisesIn(m_own), false);
        case CheckKind::Tone:
            return all(kind, u"capitals"_s, shoutsIn(m_own), false) +
                   all(kind, u"exclamation"_s, exclamationsIn(m_own), false) +
                   all(kind, u"blame"_s, blamesIn(m_own), false);
        case CheckKind::Link:
            return all(kind, {}, linkFaultsIn(m_own), false);
        case CheckKind::AltText:
            return pictures();
        case CheckKind::Expired:
            return position();
        }
        return {};
    }

private:
    QList<CheckFinding> all(CheckKind kind, const QString &detail, const QList<TextRange> &places, bool blocks) const
    {
        QList<CheckFinding> found;
        for (const TextRange &place : places)
            found.append({kind, blocks, place, m_reply.text.mid(place.start, place.length), detail});
        return found;
    }

    static QList<CheckFinding> whole(CheckKind kind, bool isFound, const QString &what, bool blocks,
                                     const QString &detail = {})
    {
        return isFound ? QList<CheckFinding>{{kind, blocks, {}, what, detail}} : QList<CheckFinding>();
    }

    bool isPublic() const { return m_reply.visibility == Visibility::Public && !isLetterChannel(m_reply.channel); }

    bool asksForLanguage() const { return m_reply.channel == Channel::Mastodon || m_reply.channel == Channel::Bluesky; }

    QList<CheckFinding> personalData() const
    {
        QList<CheckFinding> found;
        for (const PersonalDatum &datum : isPublic() ? personalDataIn(m_own) : QList<PersonalDatum>()) {
            if (!datum.isBusiness)
                found += all(CheckKind::PersonalData, datum.kind, {datum.place}, false);
        }
        return found;
    }

    /// What it is written in says more than what it says it is in.
    QList<CheckFinding> language() const
    {
        const QString guess = guessLanguage(m_own);
        const QString said = baseLanguage(m_reply.language);
        const QString customers = baseLanguage(m_reply.customerLanguage);
        const QString is = guess.isEmpty() ? said : guess;
        if (!is.isEmpty() && !customers.isEmpty() && is != customers)
            return whole(CheckKind::Language, true, is, false, customers);
        const bool contradicts = !guess.isEmpty() && !said.isEmpty() && guess != said;
        return whole(CheckKind::Language, contradicts, guess, false, said);
    }

    QList<CheckFinding> pictures() const
    {
        QList<CheckFinding> found;
        for (const OutgoingFile &file : isLetterChannel(m_reply.channel) ? QList<OutgoingFile>() : m_reply.files) {
            const bool isUndescribed = file.type.startsWith("image/"_L1) && file.description.trimmed().isEmpty();
            found += whole(CheckKind::AltText, isUndescribed, file.name, false);
        }
        return found;
    }

    QList<CheckFinding> position() const
    {
        if (m_reply.position.isEmpty())
            return {};
        const bool isChanged = !m_reply.text.simplified().contains(m_reply.position.simplified());
        return whole(CheckKind::Expired, m_reply.isExpired, {}, false, u"expired"_s) +
               whole(CheckKind::Expired, isChanged, {}, false, u"changed"_s);
    }

    const CheckedReply &m_reply;
    QString m_own;
};

}

QString toString(CheckKind kind)
{
    for (const auto &[each, name] : checkNames()) {
        if (each == kind)
            return name;
    }
    return {};
}

std::optional<CheckKind> checkKindFromString(const QString &name)
{
    for (const auto &[kind, each] : checkNames()) {
        if (each == name)
            return kind;
    }
    return std::nullopt;
}

const QList<CheckKind> &allCheckKinds()
{
    static const QList<CheckKind> kinds = [] {
        QList<CheckKind> all;
        for (const auto &[kind, name] : checkNames())
            all << kind;
        return all;
    }();
    return kinds;
}

QList<CheckFinding> checkReply(const CheckedReply &reply, const QList<CheckKind> &off)
{
    const ReplyInspection inspection(reply);
    QList<CheckFinding> found;
    for (const CheckKind kind : allCheckKinds()) {
        if (!off.contains(kind))
            found += inspection.findings(kind);
    }
    std::ranges::stable_sort(found, [](const CheckFinding &a, const CheckFinding &b) {
        return a.blocks != b.blocks ? a.blocks : a.place.start < b.place.start;
    });
    return found;
}

}
