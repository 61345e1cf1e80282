// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Message.h"
#include "core/review/redaction/TextRedaction.h"

namespace firstmile
{

/// Redacts the fields of one record and keeps the log of it.
class RecordRedaction
{
public:
    /// All but the value outlive it.
    RecordRedaction(const RedactionKnowledge &knowledge, const KnownPeople &here, QList<RedactionEntry> &entries)
        : m_knowledge(knowledge), m_here(here), m_redaction(knowledge, here), m_entries(entries)
    {}

    void standAt(ConversationId conversation, MessageId message) { m_place = {conversation, message, {}, {}, {}, {}}; }

    QString text(const QString &field, const QString &text);
    QString html(const QString &field, const QString &html);
    QString fileName(const QString &field, const QString &name); ///< its ending stays
    QString json(const QString &field, const QString &data);     ///< each text in it; what is no JSON as text
    /// A name as a field of its own: taken out whole. `key`: whose, if that is known.
    QString name(const QString &field, const QString &name, const QString &key);
    /// An address or a handle as a field of its own.
    QString address(const QString &field, const QString &address, Channel channel, ContactKind contact);
    Mailbox mailbox(const QString &field, const Mailbox &mailbox, Channel channel, ContactKind contact);
    QString id(const QString &field, const QString &id, Channel channel); ///< of a message on its network
    QString page(const QString &field, const QString &url);               ///< taken out whole
    void log(const QString &field, RedactionClass kind, const QString &stands, const QString &why);

    /// Whether anything by which a person can be found is taken out: then ids and pages of networks go as well.
    bool takesPeople() const;
    const RedactionKnowledge &knowledge() const { return m_knowledge; }
    const TextRedaction &texts() const { return m_redaction; }
    void logAll(const QString &field, const QList<Removal> &removals);

private:
    const RedactionKnowledge &m_knowledge;
    const KnownPeople &m_here;
    TextRedaction m_redaction;
    QList<RedactionEntry> &m_entries;
    RedactionEntry m_place;
};

/// What the pseudonym of a name in a mailbox is made of: the customer with that address, else the name.
QString mailboxKey(const KnownPeople &people, const Mailbox &mailbox);

}
