// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/EnrichHook.h"

#include "core/channels/net/HttpClient.h"

#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QProcess>
#include <QTimer>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 mostEnrichBytes = 1'000'000;
constexpr qsizetype mostEnrichWords = 300;

bool isOfThisMachine(const QUrl &url)
{
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    return isWeb && (url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback());
}

Error enrichError(ErrorKind kind, const QString &detail)
{
    return Error{kind, detail.simplified().left(mostEnrichWords), {}};
}

Error tooMuchEnrichment()
{
    return enrichError(ErrorKind::Malformed, u"the answer is longer than 1 MB"_s);
}

/// A program that was asked. It does not outlive this object.
class AskedProgram : public QObject
{
public:
    explicit AskedProgram(QObject *parent) : QObject(parent) {}
    ~AskedProgram() override
    {
        m_process.disconnect();
        m_process.kill();
        m_process.waitForFinished();
    }

    Async<QList<ProfileProperty>> ask(QStringList command, const QByteArray &question, Milliseconds patience)
    {
        connect(&m_process, &QProcess::readyReadStandardOutput, this, [this] { read(); });
        connect(&m_process, &QProcess::finished, this, [this] { settle(answer()); });
        connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                settle(enrichError(ErrorKind::Rejected, m_process.errorString()));
        });
        QTimer::singleShot(patience, this, [this] {
            settle(enrichError(ErrorKind::Timeout, u"the program did not answer in time"_s));
        });
        m_process.setProgram(command.takeFirst());
        m_process.setArguments(command);
        const auto future = m_promise.future();
        m_process.start();
        if (!m_promise.isSettled()) {
            m_process.write(question);
            m_process.closeWriteChannel();
        }
        return future;
    }

private:
    void read()
    {
        m_output += m_process.readAllStandardOutput();
        if (m_output.size() > mostEnrichBytes)
            settle(tooMuchEnrichment());
    }

    Result<QList<ProfileProperty>> answer()
    {
        m_output += m_process.readAllStandardOutput();
        if (m_process.exitStatus() != QProcess::NormalExit)
            return enrichError(ErrorKind::Rejected, u"the program crashed"_s);
        if (m_process.exitCode() != 0) {
            const QString words = QString::fromUtf8(m_process.readAllStandardError()).trimmed();
            return enrichError(ErrorKind::Rejected,
                               words.isEmpty() ? u"exit code %1"_s.arg(m_process.exitCode()) : words);
        }
        return m_output.size() > mostEnrichBytes ? tooMuchEnrichment() : enrichAnswer(m_output);
    }

    void settle(Result<QList<ProfileProperty>> result)
    {
        m_promise.settle(std::move(result));
        deleteLater();
    }

    QProcess m_process;
    QByteArray m_output;
    Promise<QList<ProfileProperty>> m_promise;
};

}

EnrichHook::EnrichHook(EnrichSetup setup, QObject *parent) : QObject(parent), m_setup(std::move(setup)) {}

/// What is under way goes before the network that it uses.
EnrichHook::~EnrichHook()
{
    const QObjectList underWay = children();
    qDeleteAll(underWay);
}

Async<QList<ProfileProperty>> EnrichHook::ask(const Customer &customer, const Profile &profile)
{
    const auto refused = [](const QString &why) {
        return ready<QList<ProfileProperty>>(enrichError(ErrorKind::Forbidden, why));
    };
    if (!m_setup.on)
        return refused(u"asking for more about customers is off"_s);
    const QByteArray question = enrichQuestion(customer, profile);
    if (!m_setup.command.trimmed().isEmpty())
        return askProgram(question);
    if (m_setup.url.isEmpty())
        return refused(u"there is neither a program nor an address to ask"_s);
    if (!isOfThisMachine(m_setup.url))
        return refused(u"%1 is not an address of this machine"_s.arg(m_setup.url.toDisplayString()));
    return askServer(question);
}

Async<QList<ProfileProperty>> EnrichHook::askProgram(const QByteArray &question)
{
    const QStringList command = QProcess::splitCommand(m_setup.command);
    if (command.isEmpty() || command.first().isEmpty())
        return ready<QList<ProfileProperty>>(enrichError(ErrorKind::Malformed, u"the command names no program"_s));
    return (new AskedProgram(this))->ask(command, question, m_patience);
}

/// Past every proxy: what is known of a customer goes to this machine only. A POST follows no redirect.
Async<QList<ProfileProperty>> EnrichHook::askServer(const QByteArray &question)
{
    if (!m_network) {
        m_network = std::make_unique<QNetworkAccessManager>();
        m_network->setProxy(QNetworkProxy::NoProxy);
    }
    HttpPolicy policy;
    policy.deadline = m_patience;
    policy.bodyCap = mostEnrichBytes;
    auto *client = new HttpClient(*m_network, policy, this);
    HttpRequest request;
    request.method = "POST";
    request.url = m_setup.url;
    request.setJson(question);
    auto promise = std::make_shared<Promise<QList<ProfileProperty>>>();
    whenDone(client->send(request), client, [client, promise](const Result<HttpAnswer> &answer) {
        client->deleteLater();
        if (!answer)
            return promise->settle(answer.error());
        if (!answer->isSuccess())
            return promise->settle(enrichError(ErrorKind::Rejected, answer->words()));
        promise->settle(enrichAnswer(answer->body));
    });
    return promise->future();
}

}
