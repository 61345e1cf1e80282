// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/bundle/ExportedRecords.h"

#include <QRandomGenerator>

namespace firstmile::tests
{

/// Makes up conversations and customers as exports hold them, the same ones for the same seed: every kind of
/// everything, empty fields, ids of 63 bits, scripts of all directions, emoji, accents in two spellings, control
/// characters. What an export leaves out (the parts and sources of mails) is left out, and times are in the years 1 to
/// 9999.
class RandomExport
{
public:
    explicit RandomExport(quint32 seed) : m_random(seed) {}

    ExportedConversation conversation();
    ExportedCustomer customer();
    ExportedPart part(int conversations); ///< with some customers
    Instant time();
    QString text(); ///< often empty
    qint64 below(qint64 bound);
    bool chance(int percent) { return below(100) < percent; }
    QByteArray bytes(int most);

private:
    template <class Kind>
    Kind oneOf(Kind last) ///< of an enum from 0 to `last`
    {
        return static_cast<Kind>(below(static_cast<qint64>(last) + 1));
    }
    template <class Id>
    Id id()
    {
        return Id(chance(10) ? 0 : number());
    }
    template <class Id>
    Id realId()
    {
        return Id(1 + number() % (std::numeric_limits<qint64>::max() - 1));
    }
    qint64 number(); ///< 0 or more; small, or of 63 bits
    std::optional<Instant> timeOrNone();
    QStringList texts();
    Mailbox mailbox() { return {text(), text()}; }
    QList<Mailbox> mailboxes();
    ExportedMessage message(const Conversation &of);
    void addAttachments(ExportedMessage &exported);
    Event event(const Conversation &of);
    Identity identity();
    ProfileRecord profileRecord();

    QRandomGenerator m_random;
};

}
