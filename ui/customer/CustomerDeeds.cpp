// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/CustomerDeeds.h"

#include "ui/ConsoleData.h"
#include "ui/widgets/CustomerTroubles.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

namespace firstmile
{

using namespace std::chrono_literals;

CustomerDeeds::CustomerDeeds(const ConsoleContext &context, Notices &notices, QObject *parent)
    : QObject(parent), m_context(context), m_notices(notices)
{}

QList<Evidence> CustomerDeeds::withWord(const QList<Evidence> &evidence) const
{
    if (!evidence.isEmpty())
        return evidence;
    Evidence word;
    word.kind = EvidenceKind::Told;
    word.value = m_context.data.agent();
    return {word};
}

Async<CustomerDeedId> CustomerDeeds::link(const Customer &into, const Customer &other, const QList<Evidence> &evidence)
{
    const auto deed = m_context.customers.link(into.id, other.id, withWord(evidence));
    const QString sentence =
        tr("%1 and %2 are one customer now.").arg(Words::isolated(into.name), Words::isolated(other.name));
    whenDone(deed, this, [this, sentence](const Result<CustomerDeedId> &id) {
        if (id)
            tell(*id, sentence);
    });
    return deed;
}

Async<CustomerDeedId> CustomerDeeds::refuse(const Customer &one, const Customer &other, const QList<Evidence> &evidence)
{
    const auto deed = m_context.customers.refuse(one.id, other.id, evidence);
    const QString sentence = tr("%1 and %2 are two people: they are not suggested again.")
                                 .arg(Words::isolated(one.name), Words::isolated(other.name));
    whenDone(deed, this, [this, sentence](const Result<CustomerDeedId> &id) {
        if (id)
            tell(*id, sentence);
    });
    return deed;
}

Async<CustomerDeed> CustomerDeeds::split(const Customer &from, const QList<IdentityId> &identities)
{
    const auto deed = m_context.customers.split(from.id, identities);
    const QString sentence =
        tr("%n identity(ies) taken off %1, with what was written there.", nullptr, static_cast<int>(identities.size()))
            .arg(Words::isolated(from.name));
    whenDone(deed, this, [this, sentence](const Result<CustomerDeed> &done) {
        if (done)
            tell(done->id, sentence);
    });
    return deed;
}

Async<CustomerDeedId> CustomerDeeds::erase(const Customer &customer, const QString &words, bool forGood)
{
    const auto deed = m_context.customers.erase(customer.id, words, forGood);
    whenDone(deed, this, [this, forGood](const Result<CustomerDeedId> &id) {
        if (!id)
            return;
        if (!forGood)
            return tell(*id, tr("Erased. It can be taken back for three days."));
        m_notices.say(tr("Erased for good."));
        Q_EMIT done(*id);
    });
    return deed;
}

void CustomerDeeds::tell(CustomerDeedId deed, const QString &sentence)
{
    m_notices.say({Tone::Good, sentence, tr("Undo"), [this, deed] { undo(deed); }, 20s});
    Q_EMIT done(deed);
}

void CustomerDeeds::undo(CustomerDeedId deed)
{
    whenDone(m_context.customers.undo(deed), this, [this, deed](const Result<UndoOutcome> &outcome) {
        if (!outcome)
            return m_notices.say({Tone::Bad, CustomerTroubles::undo(outcome.error()), {}, {}, 0s});
        QString sentence = tr("Taken back: all is as it was.");
        if (outcome->kept > 0)
            sentence = tr("Taken back, but for %n that somebody wrote with or changed since: they stay.", nullptr,
                          static_cast<int>(outcome->kept));
        m_notices.say(sentence);
        Q_EMIT undone(deed);
    });
}

}
