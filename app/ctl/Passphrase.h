// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCommandLineParser>

namespace firstmile
{

/// --passphrase-stdin and --passphrase-command: a passphrase is never an argument, which everybody on the machine could
/// read in the list of processes.
QList<QCommandLineOption> passphraseOptions();

/// Where the options say that it comes from. Empty: neither was given. Malformed: it is blank or no UTF-8;
/// Unauthorised: the command failed. To be called once, since the standard input is read once.
Result<QString> givenPassphrase(const QCommandLineParser &options);

/// Asks at the terminal without echo. Unauthorised: there is no terminal, or nothing was typed.
Result<QString> askedPassphrase(const QString &question);

/// A new one, typed twice, where nothing was given and a person sits at the terminal. Rejected: they differ.
Result<QString> newPassphrase(const QCommandLineParser &options);

/// Opens what may need one: calls `open(passphrase)` and, if that gave Unauthorised, none was given and a person sits
/// at the terminal, asks them, three times at most; `passphrase` is then what they typed. `open` gives a Result of any
/// type.
template <class Open>
auto withPassphrase(QString &passphrase, const QString &file, Open open) -> std::invoke_result_t<Open, const QString &>
{
    const bool wasGiven = !passphrase.isEmpty();
    auto opened = open(passphrase);
    for (int left = 3; !wasGiven && left > 0 && !opened && opened.error().kind == ErrorKind::Unauthorised; --left) {
        const auto asked = askedPassphrase(QStringLiteral("Passphrase of %1: ").arg(file));
        if (!asked)
            break;
        passphrase = *asked;
        opened = open(passphrase);
    }
    return opened;
}

/// The same with what the options say, for a command that opens one thing.
template <class Open>
auto withPassphrase(const QCommandLineParser &options, const QString &file, Open open)
    -> std::invoke_result_t<Open, const QString &>
{
    FM_ASSIGN(QString passphrase, givenPassphrase(options));
    return withPassphrase(passphrase, file, open);
}

}
