// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/ProofCopies.h"

#include "core/channels/mail/MailHeaders.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace firstmile
{

namespace
{

const QByteArray proofHeader = "X-FirstMile-Id";

bool namesOneOf(const QByteArray &field, const QStringList &addresses)
{
    const auto text = QString::fromUtf8(field).toLower();
    return std::any_of(addresses.begin(), addresses.end(), [&](const QString &address) {
        const auto at = text.indexOf(address);
        const auto isPartOfAnother = [](QChar c) { return c.isLetterOrNumber() || u"._-+"_s.contains(c); };
        return at >= 0 && (at == 0 || !isPartOfAnother(text.at(at - 1)));
    });
}

}

std::optional<QString> proofCopyId(const QByteArray &mail, const QStringList &ownAddresses)
{
    const auto headers = MailHeaders::parse(mail);
    const auto isOurs = headers.contains(proofHeader) && namesOneOf(headers.first("From"), ownAddresses);
    if (!isOurs || namesOneOf(headers.first("To"), ownAddresses) || namesOneOf(headers.first("Cc"), ownAddresses))
        return {};
    const auto field = headers.first("Message-ID");
    const auto begin = field.indexOf('<');
    const auto end = field.indexOf('>', begin);
    if (begin < 0 || end < begin + 2)
        return {};
    return QString::fromUtf8(field.mid(begin + 1, end - begin - 1));
}

ProofCopies::ProofCopies(ImapConnection &connection, const MailFolders &folders, const QStringList &ownAddresses,
                         QObject *parent)
    : QObject(parent), m_connection(connection), m_folders(folders), m_ownAddresses(ownAddresses)
{}

Async<int> ProofCopies::tidy(qint64 uidValidity, qint64 high)
{
    m_uidValidity = uidValidity;
    m_high = high;
    ask(openMailbox(u"INBOX"_s, false), Step::OpeningInbox);
    return m_promise.future();
}

void ProofCopies::ask(ImapCommand command, Step step)
{
    m_step = step;
    whenDone(m_connection.send(std::move(command)), this, [this](const Result<ImapReply> &reply) {
        if (reply)
            advance(*reply);
        else
            m_promise.settle(reply.error());
    });
}

void ProofCopies::advance(const ImapReply &reply)
{
    const bool isSameInbox = mailboxState(reply).uidValidity == m_uidValidity;
    switch (m_step) {
    case Step::OpeningInbox:
        if (isSameInbox)
            search();
        else
            m_promise.settle(0);
        break;
    case Step::Searching:
        readHeaders(foundUids(reply));
        break;
    case Step::ReadingHeaders:
        onHeaders(fetchedMails(reply.data));
        break;
    case Step::Listing:
        m_folders = specialFolders(listedMailboxes(reply));
        openSent();
        break;
    case Step::OpeningSent:
        lookUpNext();
        break;
    case Step::LookingUp:
        onLookedUp(foundUids(reply));
        break;
    case Step::ReopeningInbox:
        if (isSameInbox)
            move();
        else
            m_promise.settle(0);
        break;
    case Step::Moving:
        break; // see run()
    }
}

void ProofCopies::search()
{
    const auto low = std::max<qint64>(1, m_high - reach);
    ask(searchUids("UID " + QByteArray::number(low) + ':' + QByteArray::number(m_high) + " HEADER " + proofHeader +
                   " \"\""),
        Step::Searching);
}

void ProofCopies::readHeaders(const QList<qint64> &uids)
{
    QList<qint64> handedOn;
    std::copy_if(uids.begin(), uids.end(), std::back_inserter(handedOn), [this](qint64 uid) { return uid <= m_high; });
    if (handedOn.isEmpty())
        m_promise.settle(0);
    else
        ask(fetchUids(uidSet(handedOn),
                      "(UID BODY.PEEK[HEADER.FIELDS (FROM TO CC MESSAGE-ID " + proofHeader.toUpper() + ")])"),
            Step::ReadingHeaders);
}

void ProofCopies::onHeaders(const QList<ImapFetched> &mails)
{
    for (const auto &mail : mails) {
        const auto id = mail.body ? proofCopyId(*mail.body, m_ownAddresses) : std::nullopt;
        if (id && mail.uid <= m_high)
            m_copies << Copy{mail.uid, *id, false};
    }
    if (m_copies.isEmpty())
        m_promise.settle(0);
    else
        ask(listMailboxes(m_connection), Step::Listing);
}

void ProofCopies::openSent()
{
    if (m_folders.sent.isEmpty())
        m_promise.settle(0); // nowhere to put them
    else
        ask(openMailbox(m_folders.sent, false), Step::OpeningSent);
}

void ProofCopies::lookUpNext()
{
    if (m_at < m_copies.size())
        ask(searchMessageId(m_copies.at(m_at).messageId), Step::LookingUp);
    else
        ask(openMailbox(u"INBOX"_s, true), Step::ReopeningInbox);
}

void ProofCopies::onLookedUp(const QList<qint64> &uids)
{
    m_copies[m_at++].isFiled = !uids.isEmpty();
    lookUpNext();
}

void ProofCopies::move()
{
    m_step = Step::Moving;
    QList<qint64> filed;
    QList<qint64> unfiled;
    for (const auto &copy : std::as_const(m_copies))
        (copy.isFiled ? filed : unfiled) << copy.uid;
    runInTurn({markUids(uidSet(filed + unfiled), "\\Seen")});
    if (!unfiled.isEmpty())
        moveTo(uidSet(unfiled), m_folders.sent);
    if (!filed.isEmpty() && !m_folders.trash.isEmpty())
        moveTo(uidSet(filed), m_folders.trash);
}

/// Without UIDPLUS only a whole mailbox can be expunged, others' deletions included: then the copy stays.
void ProofCopies::moveTo(const QByteArray &set, const QString &mailbox)
{
    if (m_connection.can("MOVE"))
        runInTurn({moveUids(set, mailbox)});
    else if (m_connection.can("UIDPLUS"))
        runInTurn({copyUids(set, mailbox), markUids(set, "\\Deleted"), expungeUids(set)});
}

/// Each command only after the one before it succeeded: nothing is expunged that was not copied.
void ProofCopies::runInTurn(QList<ImapCommand> commands)
{
    ++m_outstanding;
    auto command = commands.takeFirst();
    whenDone(m_connection.send(std::move(command)), this, [this, commands](const Result<ImapReply> &reply) {
        if (reply && !commands.isEmpty())
            runInTurn(commands);
        --m_outstanding;
        if (!reply)
            m_promise.settle(reply.error());
        else if (m_outstanding == 0)
            m_promise.settle(static_cast<int>(m_copies.size()));
    });
}

}
