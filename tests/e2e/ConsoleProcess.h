// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace firstmile::tests
{

/// How a command of firstmilectl ended.
struct CommandOutcome
{
    int exitCode = -1;
    QByteArray out;
    QByteArray words; ///< what it said on stderr

    QJsonArray array() const { return QJsonDocument::fromJson(out).array(); }
    QJsonObject object() const { return QJsonDocument::fromJson(out).object(); }
};

/// The real program on a workspace of its own, in a home folder of its own.
class ConsoleProcess
{
public:
    ConsoleProcess();

    QString workspaceFile() const { return m_home.filePath(QStringLiteral("test.firstmile")); }

    /// Runs a command to its end.
    CommandOutcome run(const QStringList &arguments, int timeoutMsecs = 60000) const;

    /// The same for a command on the way to what a test is about: fails the test unless it succeeds.
    CommandOutcome must(const QStringList &arguments, int timeoutMsecs = 60000) const;

    /// Starts a command and leaves it running; it is killed when the result goes.
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;

    /// A shell command whose output is `secret`, as --secret-command wants it. Calling it again changes the secret.
    QString secretCommand(const QString &name, const QString &secret) const;

    void addEmail(const QString &address, const QString &password) const;
    void addMastodon(const QString &tokenSetting) const;
    QStringList emailArguments(const QString &address, const QString &password) const; ///< without --ca

    QJsonArray inbox() const;
    std::optional<QJsonObject> conversationAbout(const QString &subject) const; ///< by its subject or preview
    QJsonObject show(const QString &conversation) const;

    /// States of the outbox, by the id of the conversation.
    QHash<QString, QString> outbox() const;

    /// Sends again and again until nothing is queued, under way or uncertain. False if that takes too long.
    bool sendUntilSettled(int timeoutMsecs) const;

private:
    std::unique_ptr<QProcess> process(const QStringList &arguments) const;

    QTemporaryDir m_home;
};

}
