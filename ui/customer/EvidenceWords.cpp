// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/EvidenceWords.h"

#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

QString EvidenceWords::sentence(const Evidence &evidence)
{
    const QString value = Words::isolated(Words::quoted(evidence.value));
    switch (evidence.kind) {
    case EvidenceKind::SameAddress:
        return tr("Both are reached under %1.").arg(value);
    case EvidenceKind::ProfileLink:
        return evidence.verified ? tr("One names the other as theirs, and the network verified it: %1.").arg(value)
                                 : tr("One names the other as theirs: %1.").arg(value);
    case EvidenceKind::SamePage:
        return evidence.verified ? tr("Both name the same page as theirs, and the network verified it: %1.").arg(value)
                                 : tr("Both name the same page as theirs: %1.").arg(value);
    case EvidenceKind::SameOrder:
        return tr("Both wrote about order %1.").arg(value);
    case EvidenceKind::SameSignature:
        return tr("Both sign with the same lines: “%1”.").arg(value);
    case EvidenceKind::NameAndDomain:
        return tr("They have the same full name, and one writes from a domain that the other names: %1.").arg(value);
    case EvidenceKind::SameHandle:
        return tr("They have the same unusual handle: %1.").arg(value);
    case EvidenceKind::SameName:
        return tr("They have the same name: %1. That alone says little.").arg(value);
    case EvidenceKind::Told:
        return evidence.value.isEmpty() ? tr("An agent says so.") : tr("%1 says so.").arg(value);
    }
    return {};
}

QString EvidenceWords::summary(const QList<Evidence> &evidence)
{
    if (evidence.isEmpty())
        return {};
    const auto more = static_cast<int>(evidence.size()) - 1;
    const QString first = sentence(evidence.first());
    return more == 0 ? first : first + u' ' + tr("And %n more.", "reasons", more);
}

QString EvidenceWords::handleOf(const Identity &identity)
{
    return identity.handle.isEmpty() ? identity.remoteKey : identity.handle;
}

QString EvidenceWords::kindOf(const Identity &identity)
{
    if (identity.contact == ContactKind::Phone)
        return tr("Phone");
    if (identity.contact == ContactKind::Letter)
        return tr("Postal address");
    return Words::channel(identity.channel);
}

QString EvidenceWords::place(const Evidence &evidence, const QList<Identity> &identities)
{
    for (const Identity &identity : identities) {
        if (!identity.id || (identity.id != evidence.one && identity.id != evidence.other))
            continue;
        const MessageId message = identity.id == evidence.one ? evidence.oneMessage : evidence.otherMessage;
        const QString handle = Words::isolated(handleOf(identity));
        return message ? tr("In a message from %1 (%2)", "handle, channel").arg(handle, kindOf(identity))
                       : tr("With %1 (%2)", "handle, channel").arg(handle, kindOf(identity));
    }
    return {};
}

QString EvidenceWords::icon(const Evidence &evidence)
{
    switch (evidence.kind) {
    case EvidenceKind::SameName:
        return u"information"_s;
    case EvidenceKind::Told:
        return u"mine"_s;
    default:
        return u"check"_s;
    }
}

}
