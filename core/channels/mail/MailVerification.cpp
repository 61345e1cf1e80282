// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailVerification.h"

#include "core/channels/mail/ImapCommands.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailVerification::MailVerification(std::shared_ptr<MailAccess> access, QObject *parent)
    : QObject(parent), m_access(std::move(access)), m_opening(new ImapOpening(m_access, this))
{}

Async<AccountProfile> MailVerification::run()
{
    await(m_opening->start(), Step::SigningIn);
    return m_promise.future();
}

void MailVerification::cancel()
{
    m_promise.settle(Error{ErrorKind::Cancelled, {}, {}});
    if (m_step == Step::SigningIn)
        m_opening->cancel();
    m_imap.reset();
    if (m_smtp)
        m_smtp->cancel();
}

template <class T>
void MailVerification::await(const Async<T> &future, Step step)
{
    m_step = step;
    whenDone(future, this, [this](const Result<T> &done) {
        if (m_promise.isSettled())
            return;
        if (!done)
            fail(m_step >= Step::Asking ? u"SMTP"_s : u"IMAP"_s, done.error());
        else if constexpr (std::is_void_v<T>)
            finish();
        else
            take(*done);
    });
}

void MailVerification::take(const std::shared_ptr<ImapConnection> &connection)
{
    m_imap = connection;
    await(m_imap->send(listMailboxes(*m_imap)), Step::Listing);
}

void MailVerification::take(const ImapReply &reply)
{
    m_folders = specialFolders(listedMailboxes(reply));
    m_imap.reset();
    await(m_access->credentials(), Step::Asking);
}

void MailVerification::take(const MailCredentials &credentials)
{
    m_smtp = std::make_unique<SmtpConnection>(m_access->settings().smtp, credentials, m_access->timeouts());
    await(m_smtp->signIn(), Step::Submitting);
}

void MailVerification::finish()
{
    AccountProfile profile;
    profile.remoteKey = m_access->settings().address.toLower();
    profile.handle = m_access->settings().address;
    // Without one it is made when the first mail is filed.
    profile.settings[u"sentMailbox"_s] = m_folders.sent.isEmpty() ? u"Sent"_s : m_folders.sent;
    profile.settings[u"trashMailbox"_s] = m_folders.trash;
    profile.settings[u"junkMailbox"_s] = m_folders.junk;
    profile.settings[u"allMailbox"_s] = m_folders.all;
    m_promise.settle(profile);
}

void MailVerification::fail(const QString &server, Error error)
{
    // The facts about a certificate refused are lines of their own and keep their place.
    error.detail =
        error.kind == ErrorKind::Untrusted ? error.detail + u"\nserver: "_s + server : server + u": "_s + error.detail;
    m_promise.settle(error);
}

}
