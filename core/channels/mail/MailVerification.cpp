// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailVerification.h"

#include "core/channels/mail/ImapCommands.h"
#include "core/channels/mail/ImapSignIn.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailVerification::MailVerification(const MailSettings &settings, const MailCredentials &credentials,
                                   const MailTimeouts &timeouts, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_imap(settings.imap, timeouts)
    , m_smtp(settings.smtp, credentials, timeouts)
    , m_credentials(credentials)
{}

Async<AccountProfile> MailVerification::run()
{
    await(ImapSignIn::start(m_imap, m_credentials), Step::SigningIn);
    return m_promise.future();
}

void MailVerification::cancel()
{
    m_promise.settle(Error{ErrorKind::Cancelled, {}, {}});
    m_imap.close();
    m_smtp.cancel();
}

template <class T>
void MailVerification::await(const Async<T> &future, Step step)
{
    m_step = step;
    whenDone(future, this, [this](const Result<T> &done) {
        if (!done) {
            fail(m_step == Step::Submitting ? u"SMTP"_s : u"IMAP"_s, done.error());
            return;
        }
        if constexpr (std::is_same_v<T, ImapReply>)
            m_folders = specialFolders(listedMailboxes(*done));
        advance();
    });
}

void MailVerification::advance()
{
    switch (m_step) {
    case Step::SigningIn:
        await(m_imap.send(listMailboxes(m_imap)), Step::Listing);
        break;
    case Step::Listing:
        m_imap.close();
        await(m_smtp.signIn(), Step::Submitting);
        break;
    case Step::Submitting:
        finish();
        break;
    }
}

void MailVerification::finish()
{
    AccountProfile profile;
    profile.remoteKey = m_settings.address.toLower();
    profile.handle = m_settings.address;
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
