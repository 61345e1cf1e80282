// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/SuggestionRule.h"

#include "core/text/ContactClues.h"
#include "core/text/PersonName.h"

#include <QSet>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

/// What the names of two customers say.
struct NameVerdict
{
    QString fullName;     ///< that both have; empty: none
    bool differs = false; ///< one of the one's cannot be one of the other's
};

QStringList namesOf(const Customer &customer)
{
    QStringList names{customer.name};
    for (const Identity &identity : customer.identities)
        names.append(identity.name);
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

QSet<QString> fullNamesOf(const QStringList &names)
{
    QSet<QString> full;
    for (const QString &name : names) {
        if (const QString key = fullNameKey(name); !key.isEmpty())
            full.insert(key);
    }
    return full;
}

NameVerdict compareNames(const Customer &one, const Customer &other)
{
    const QStringList left = namesOf(one);
    const QStringList right = namesOf(other);
    NameVerdict verdict;
    QSet<QString> common = fullNamesOf(left);
    common.intersect(fullNamesOf(right));
    if (!common.isEmpty()) {
        verdict.fullName = *std::min_element(common.cbegin(), common.cend());
        return verdict;
    }
    verdict.differs = std::ranges::any_of(left, [&](const QString &name) {
        return std::ranges::any_of(right, [&](const QString &each) { return !canBeOneName(name, each); });
    });
    return verdict;
}

bool isOwn(ClueSource source)
{
    return source == ClueSource::Own;
}

bool isOfProfile(ClueSource source)
{
    return source == ClueSource::Verified || source == ClueSource::Profile || source == ClueSource::About;
}

/// How much each kind says, for the order.
double weightOf(const Evidence &evidence)
{
    constexpr double verified = 1.0;
    switch (evidence.kind) {
    case EvidenceKind::ProfileLink:
        return evidence.verified ? verified : 0.9;
    case EvidenceKind::SameAddress:
        return 0.9;
    case EvidenceKind::SameSignature:
    case EvidenceKind::SameOrder:
        return 0.85;
    case EvidenceKind::SamePage:
    case EvidenceKind::NameAndDomain:
        return 0.8;
    case EvidenceKind::SameHandle:
        return 0.7;
    case EvidenceKind::SameName:
    case EvidenceKind::Told:
        return 0.1;
    }
    return 0;
}

/// Whether a clue is evidence, and with these names enough.
struct ClueVerdict
{
    std::optional<EvidenceKind> kind;
    bool isEnough = false;
    bool verified = false;
};

class SuggestionRule
{
public:
    SuggestionRule(const NameVerdict &names, const QList<SharedClue> &shared) : m_names(names), m_shared(shared) {}

    ClueVerdict verdictOn(const SharedClue &clue) const
    {
        switch (clue.kind) {
        case ClueKind::Address:
        case ClueKind::Phone:
            return onContact(clue);
        case ClueKind::Page:
            return onPage(clue);
        case ClueKind::Order:
            return {EvidenceKind::SameOrder, hasSameName() || (sharesSignature() && !m_names.differs), false};
        case ClueKind::Signature:
            return {EvidenceKind::SameSignature, hasSameName() && namesContact(clue.value), false};
        case ClueKind::Handle:
            return {EvidenceKind::SameHandle, hasSameName(), false};
        case ClueKind::NameAndDomain:
            return onDomain(clue);
        }
        return {};
    }

private:
    bool hasSameName() const { return !m_names.fullName.isEmpty(); }

    bool sharesSignature() const
    {
        return std::ranges::any_of(m_shared, [](const SharedClue &each) { return each.kind == ClueKind::Signature; });
    }

    static bool namesContact(QString signature)
    {
        return !contactClues(signature.replace(" / "_L1, "\n"_L1), ClueSource::Signature).isEmpty();
    }

    /// What both only wrote of may be a third one's.
    ClueVerdict onContact(const SharedClue &clue) const
    {
        const ClueSource surer = std::min(clue.one, clue.other);
        const ClueSource weaker = std::max(clue.one, clue.other);
        if (surer == ClueSource::Message)
            return {};
        const bool isNamedByProfile = isOwn(surer) && isOfProfile(weaker);
        const EvidenceKind kind = isNamedByProfile ? EvidenceKind::ProfileLink : EvidenceKind::SameAddress;
        const bool isPersonal = clue.kind == ClueKind::Address && !isSharedMailbox(clue.value);
        const bool isOnProfiles = isNamedByProfile || (isOfProfile(surer) && isOfProfile(weaker));
        return {kind, hasSameName() || (isPersonal && isOnProfiles && !m_names.differs), false};
    }

    /// One address of a profile on both sides is a handle that somebody gave up and another took.
    ClueVerdict onPage(const SharedClue &clue) const
    {
        const ClueSource surer = std::min(clue.one, clue.other);
        const ClueSource weaker = std::max(clue.one, clue.other);
        if (isOwn(weaker))
            return {};
        if (!isOwn(surer))
            return {EvidenceKind::SamePage, hasSameName() && isOfProfile(surer), false};
        if (weaker == ClueSource::Verified)
            return {EvidenceKind::ProfileLink, true, true};
        const bool isField = weaker == ClueSource::Profile;
        return {EvidenceKind::ProfileLink, hasSameName() || (isField && !m_names.differs), false};
    }

    /// Two mailboxes of one name in a firm are two people, more often than not.
    static ClueVerdict onDomain(const SharedClue &clue)
    {
        if (isOwn(clue.one) == isOwn(clue.other))
            return {};
        return {EvidenceKind::NameAndDomain, true, false};
    }

    const NameVerdict &m_names;
    const QList<SharedClue> &m_shared;
};

Evidence evidenceOf(const SharedClue &clue, const ClueVerdict &verdict)
{
    Evidence evidence;
    evidence.kind = *verdict.kind;
    evidence.value = clue.kind == ClueKind::NameAndDomain ? clue.value.section(u'|', 1) : clue.value;
    evidence.one = clue.oneIdentity;
    evidence.other = clue.otherIdentity;
    evidence.oneMessage = clue.oneMessage;
    evidence.otherMessage = clue.otherMessage;
    evidence.verified = verdict.verified;
    return evidence;
}

Evidence sameNameEvidence(const Customer &one, const Customer &other, const QString &fullName)
{
    Evidence evidence;
    evidence.kind = EvidenceKind::SameName;
    for (const Identity &identity : other.identities) {
        if (fullNameKey(identity.name) == fullName) {
            evidence.other = identity.id;
            evidence.value = identity.name;
        }
    }
    for (const Identity &identity : one.identities) {
        if (fullNameKey(identity.name) == fullName) {
            evidence.one = identity.id;
            evidence.value = identity.name;
        }
    }
    return evidence;
}

void addOnce(QList<Evidence> &all, const Evidence &fresh)
{
    const auto same = std::ranges::find_if(
        all, [&](const Evidence &each) { return each.kind == fresh.kind && each.value == fresh.value; });
    if (same == all.end())
        all.append(fresh);
    else if (fresh.verified)
        *same = fresh;
}

}

Judgement judge(const Customer &one, const Customer &other, const QList<SharedClue> &shared)
{
    const NameVerdict names = compareNames(one, other);
    const SuggestionRule rule(names, shared);
    Judgement judgement;
    for (const SharedClue &clue : shared) {
        const ClueVerdict verdict = rule.verdictOn(clue);
        if (!verdict.kind)
            continue;
        const Evidence evidence = evidenceOf(clue, verdict);
        addOnce(judgement.evidence, evidence);
        judgement.isEnough = judgement.isEnough || verdict.isEnough;
        if (verdict.isEnough)
            judgement.strength = std::max(judgement.strength, weightOf(evidence));
    }
    if (!judgement.isEnough)
        return {};
    if (!names.fullName.isEmpty())
        addOnce(judgement.evidence, sameNameEvidence(one, other, names.fullName));
    constexpr double more = 0.02;
    judgement.strength = std::min(1.0, judgement.strength + more * double(judgement.evidence.size() - 1));
    std::ranges::stable_sort(judgement.evidence, std::ranges::greater(), weightOf);
    return judgement;
}

}
