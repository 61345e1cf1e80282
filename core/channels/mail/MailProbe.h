// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/ChannelStep.h"
#include "core/channels/mail/MailProvider.h"

namespace firstmile
{

/// Finds out whether a mail server answers at a place, with TLS and a certificate that verifies for that name. Signs in
/// to nothing.
///
///   Greeting -> [Hello -> Asking (STARTTLS) -> handshake ->] done
class MailProbe : public ChannelStep<void>
{
public:
    enum class Protocol { Imap, Smtp };

    MailProbe(const MailServer &place, Protocol protocol, const QString &caFile, Milliseconds within, QObject *parent);

    Async<void> start();
    void cancel() override;

private:
    enum class Step { Greeting, Hello, Asking };

    void onReceived();
    void take(const QByteArray &line);
    bool isLast(const QByteArray &line) const;
    bool isPositive(const QByteArray &line) const;
    void advance();
    void end(Result<void> result);

    MailServer m_place;
    Protocol m_protocol;
    QString m_caFile;
    Milliseconds m_within;
    LineConnection m_line;
    Step m_step = Step::Greeting;
    int m_lines = 0;
};

}
