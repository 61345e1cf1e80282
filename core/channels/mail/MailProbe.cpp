// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mail/MailProbe.h"

using namespace Qt::StringLiterals;

namespace firstmile
{

MailProbe::MailProbe(const MailServer &place, Protocol protocol, const QString &caFile, Milliseconds within,
                     QObject *parent)
    : ChannelStep(parent), m_place(place), m_protocol(protocol), m_caFile(caFile), m_within(within), m_line(this)
{
    connect(&m_line, &LineConnection::opened, this, [this] { m_line.expectWithin(m_within); });
    connect(&m_line, &LineConnection::received, this, [this] { onReceived(); });
    connect(&m_line, &LineConnection::encrypted, this, [this] { end({}); });
    connect(&m_line, &LineConnection::failed, this, [this](const Error &error) { end(error); });
}

Async<void> MailProbe::start()
{
    auto result = future();
    m_line.open({m_place.host, m_place.port, m_place.security, m_caFile, {}}, m_within);
    return result;
}

void MailProbe::cancel()
{
    m_line.close();
    ChannelStep::cancel();
}

void MailProbe::onReceived()
{
    while (m_line.isOpen()) {
        const auto line = m_line.takeLine();
        if (!line)
            return;
        take(*line);
    }
}

void MailProbe::take(const QByteArray &line)
{
    constexpr int mostLines = 200;
    if (++m_lines > mostLines)
        end(Error{ErrorKind::Malformed, u"the server does not stop talking"_s, {}});
    else if (isLast(line) && isPositive(line))
        advance();
    else if (isLast(line))
        end(Error{ErrorKind::Malformed, u"this is no mail server: "_s + QString::fromUtf8(line.left(100)), {}});
}

/// Whether it ends an answer: of several lines, or beside untagged responses.
bool MailProbe::isLast(const QByteArray &line) const
{
    if (m_protocol == Protocol::Smtp)
        return line.size() < 4 || line.at(3) != '-';
    return m_step == Step::Greeting || !line.startsWith("* ");
}

bool MailProbe::isPositive(const QByteArray &line) const
{
    if (m_protocol == Protocol::Smtp)
        return line.startsWith('2');
    return line.startsWith(m_step == Step::Greeting ? "* OK" : "p OK");
}

void MailProbe::advance()
{
    if (m_step == Step::Asking) {
        m_line.startTls(m_within);
    } else if (m_place.security != Security::StartTls) {
        end({});
    } else if (m_step == Step::Greeting && m_protocol == Protocol::Smtp) {
        m_step = Step::Hello;
        m_line.write("EHLO " + m_line.localAddressLiteral().toLatin1() + "\r\n");
    } else {
        m_step = Step::Asking;
        m_line.write(m_protocol == Protocol::Smtp ? "STARTTLS\r\n" : "p STARTTLS\r\n");
    }
}

void MailProbe::end(Result<void> result)
{
    m_line.close();
    settle(std::move(result));
}

}
