// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailSearch.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailSearch::MailSearch(ImapConnection &connection, const MailFolders &folders, QObject *parent)
    : QObject(parent), m_connection(connection), m_folders(folders)
{}

Async<std::optional<Instant>> MailSearch::find(const QString &messageId, bool inboxProves)
{
    m_messageId = messageId;
    m_inboxProves = inboxProves;
    ask(listMailboxes(m_connection), Step::Listing);
    return m_promise.future();
}

void MailSearch::ask(ImapCommand command, Step step)
{
    m_step = step;
    whenDone(m_connection.send(std::move(command)), this, [this](const Result<ImapReply> &reply) {
        if (reply)
            advance(*reply);
        else
            onError(reply.error());
    });
}

void MailSearch::advance(const ImapReply &reply)
{
    switch (m_step) {
    case Step::Listing: {
        const auto found = specialFolders(listedMailboxes(reply));
        if (m_folders.sent.isEmpty())
            m_folders.sent = found.sent;
        m_folders.trash = found.trash;
        m_folders.junk = found.junk;
        m_folders.all = found.all;
        begin();
        break;
    }
    case Step::Opening:
        ask(searchMessageId(m_messageId), Step::Searching);
        break;
    case Step::Searching:
        onFound(foundUids(reply));
        break;
    case Step::Dating: {
        const auto mails = fetchedMails(reply.data);
        m_promise.settle(std::optional(mails.isEmpty() ? Instant{} : mails.first().receivedAt));
        break;
    }
    }
}

void MailSearch::begin()
{
    // INBOX comes first: from there the proof copy may be moved on meanwhile, to the sent mail or the trash, and a
    // search in the other order could miss it in both. A rule of the mailbox may have put it among the junk.
    for (const auto &mailbox : {u"INBOX"_s, m_folders.sent, m_folders.trash, m_folders.junk, m_folders.all}) {
        if (!mailbox.isEmpty() && !m_left.contains(mailbox))
            m_left << mailbox;
    }
    next();
}

void MailSearch::next()
{
    if (!m_left.isEmpty()) {
        m_current = m_left.takeFirst();
        ask(openMailbox(m_current, false), Step::Opening);
    } else if (m_hasProof) {
        m_promise.settle(std::optional<Instant>{});
    } else {
        m_promise.settle(Error{ErrorKind::NotFound, u"no mailbox with sent mail to look into"_s, {}});
    }
}

void MailSearch::onFound(const QList<qint64> &uids)
{
    if (!uids.isEmpty()) {
        ask(fetchUids(QByteArray::number(uids.first()), "(UID INTERNALDATE)"), Step::Dating);
        return;
    }
    m_hasProof = m_hasProof || m_current == m_folders.sent || m_current == m_folders.all ||
                 (m_inboxProves && m_current == "INBOX"_L1);
    next();
}

void MailSearch::onError(const Error &error)
{
    // A mailbox that cannot be opened is not one that has been looked at; INBOX and the sent mail have to be.
    const bool isOptional = m_step == Step::Opening && error.kind == ErrorKind::NotFound && m_current != "INBOX"_L1;
    if (isOptional)
        next();
    else
        m_promise.settle(error);
}

}
