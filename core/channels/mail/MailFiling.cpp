// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailFiling.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailFiling::MailFiling(ImapConnection &connection, const MailFolders &folders, QObject *parent)
    : QObject(parent), m_connection(connection), m_folders(folders)
{}

Async<void> MailFiling::file(const QByteArray &mail, const QString &messageId, Instant at)
{
    m_mail = mail;
    m_messageId = messageId;
    m_at = at;
    if (m_folders.sent.isEmpty())
        ask(listMailboxes(m_connection), Step::Listing);
    else
        open();
    return m_promise.future();
}

void MailFiling::ask(ImapCommand command, Step step)
{
    m_step = step;
    whenDone(m_connection.send(std::move(command)), this, [this](const Result<ImapReply> &reply) {
        if (reply)
            advance(*reply);
        else
            onError(reply.error());
    });
}

void MailFiling::advance(const ImapReply &reply)
{
    switch (m_step) {
    case Step::Listing:
        m_folders = specialFolders(listedMailboxes(reply));
        if (m_folders.sent.isEmpty())
            m_folders.sent = u"Sent"_s;
        open();
        break;
    case Step::Opening:
        ask(searchMessageId(m_messageId), Step::Searching);
        break;
    case Step::Searching:
        if (foundUids(reply).isEmpty())
            append();
        else
            m_promise.settle({});
        break;
    case Step::Creating:
        append();
        break;
    case Step::Appending:
        m_promise.settle({});
        break;
    }
}

void MailFiling::open()
{
    ask(openMailbox(m_folders.sent, false), Step::Opening);
}

void MailFiling::append()
{
    ask(appendMail(m_connection, m_folders.sent, m_mail, m_at), Step::Appending);
}

void MailFiling::onError(const Error &error)
{
    // Not every server has a code for "no such mailbox", so any NO to opening it is answered by making it, once.
    const bool mayBeMissing = error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Rejected;
    if (m_step == Step::Opening && mayBeMissing && !m_wasCreated) {
        m_wasCreated = true;
        ask(createMailbox(m_folders.sent), Step::Creating);
    } else {
        m_promise.settle(error);
    }
}

}
