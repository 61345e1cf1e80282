// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/Passphrase.h"

#include "app/ctl/Command.h"
#include "core/base/SecretCommand.h"

#include <QStringDecoder>

#include <cstdio>
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestPassphrase = 1'024; // bytes

Result<QString> readablePassphrase(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() > longestPassphrase)
        return Error{
            ErrorKind::Malformed, u"the passphrase is no UTF-8, or longer than %1 bytes"_s.arg(longestPassphrase), {}};
    if (text.trimmed().isEmpty())
        return Error{ErrorKind::Malformed, u"the passphrase is empty"_s, {}};
    return text;
}

/// The terminal itself, whatever the standard input and output are; without echo for as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal() : m_file(::open("/dev/tty", O_RDWR | O_CLOEXEC))
    {
        if (m_file < 0 || ::tcgetattr(m_file, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        m_isSilent = ::tcsetattr(m_file, TCSAFLUSH, &silent) == 0;
    }
    ~SilentTerminal()
    {
        if (m_isSilent)
            ::tcsetattr(m_file, TCSAFLUSH, &m_before);
        if (m_file >= 0)
            ::close(m_file);
    }
    SilentTerminal(const SilentTerminal &) = delete;
    SilentTerminal &operator=(const SilentTerminal &) = delete;

    bool isThere() const { return m_isSilent; }
    void say(const QByteArray &words) const
    {
        if (::write(m_file, words.constData(), static_cast<size_t>(words.size())) < 0)
            return; // somebody closed the terminal: reading from it will say so
    }
    QByteArray line() const
    {
        QByteArray typed;
        char each = 0;
        while (typed.size() <= longestPassphrase && ::read(m_file, &each, 1) == 1 && each != '\n')
            typed.append(each);
        return typed;
    }

private:
    int m_file = -1;
    termios m_before = {};
    bool m_isSilent = false;
};

}

QList<QCommandLineOption> passphraseOptions()
{
    return {{u"passphrase-stdin"_s, u"the passphrase is the first line of the standard input"_s},
            {u"passphrase-command"_s, u"a command that prints the passphrase"_s, u"CMD"_s}};
}

Result<QString> givenPassphrase(const QCommandLineParser &options)
{
    if (options.isSet(u"passphrase-command"_s)) {
        FM_ASSIGN(const QByteArray printed, await(runSecretCommand(options.value(u"passphrase-command"_s))));
        return readablePassphrase(printed);
    }
    if (options.isSet(u"passphrase-stdin"_s))
        return readablePassphrase(terminal::inputLine());
    return QString();
}

Result<QString> askedPassphrase(const QString &question)
{
    const SilentTerminal silent;
    if (!silent.isThere())
        return Error{ErrorKind::Unauthorised, u"say it with --passphrase-stdin or --passphrase-command CMD"_s, {}};
    silent.say(question.toUtf8());
    const QByteArray typed = silent.line();
    silent.say("\n");
    if (typed.isEmpty())
        return Error{ErrorKind::Unauthorised, u"no passphrase was typed"_s, {}};
    return readablePassphrase(typed);
}

Result<QString> newPassphrase(const QCommandLineParser &options)
{
    FM_ASSIGN(const QString given, givenPassphrase(options));
    if (!given.isEmpty())
        return given;
    FM_ASSIGN(const QString first, askedPassphrase(u"New passphrase: "_s));
    FM_ASSIGN(const QString second, askedPassphrase(u"The same again: "_s));
    if (first != second)
        return Error{ErrorKind::Rejected, u"the two passphrases differ"_s, {}};
    return first;
}

}
