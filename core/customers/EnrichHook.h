// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Identity.h"
#include "core/model/Profile.h"
#include "core/store/Transaction.h"

#include <QObject>
#include <QUrl>

class QNetworkAccessManager;

namespace firstmile
{

/// What a person set up on this machine, in its own settings: never in the workspace, which others can write to. Off
/// unless `on`.
struct EnrichSetup
{
    bool on = false;
    QString command; ///< a program with its arguments; it gets the customer as JSON on its input
    QUrl url;        ///< or a local address (loopback only) to which that JSON is posted
    bool operator==(const EnrichSetup &) const = default;
};

/// Asks a program or a server of this machine what it knows of a customer. It answers with JSON: {"properties": [
/// {"name": "ORG", "value": "Acme", "parameters": {"TYPE": ["work"]}}, …]}, at most 1 MB within 10 seconds. Values are
/// as a vCard has them. A command is started without a shell; no redirect is followed.
class EnrichHook : public QObject
{
    Q_OBJECT

public:
    explicit EnrichHook(EnrichSetup setup, QObject *parent = nullptr);
    ~EnrichHook() override;

    /// Forbidden: it is off, or the address is not of this machine. Malformed, Timeout, Offline, Rejected: what it did,
    /// with its own words.
    Async<QList<ProfileProperty>> ask(const Customer &customer, const Profile &profile);

    /// How long an answer may take: 10 s unless this says otherwise.
    void setPatience(Milliseconds patience) { m_patience = patience; }

private:
    Async<QList<ProfileProperty>> askProgram(const QByteArray &question);
    Async<QList<ProfileProperty>> askServer(const QByteArray &question);

    EnrichSetup m_setup;
    Milliseconds m_patience = std::chrono::seconds(10);
    std::unique_ptr<QNetworkAccessManager> m_network;
};

/// What records of a hook are named by: the program's name, or the address.
QString enrichName(const EnrichSetup &setup);

/// Keeps an answer as what that hook says of the customer; its answer before goes. Forbidden: the customer was erased;
/// NotFound: there is none.
Result<void> keepEnrichment(Transaction &transaction, CustomerId customer, const QString &name,
                            const QList<ProfileProperty> &properties, Instant now);

/// {"customer": {"id", "name", "language", "identities": [{"channel", "contact", "key", "handle", "name", "url"}]},
/// "profile": [{"field", "text"}]}
QByteArray enrichQuestion(const Customer &customer, const Profile &profile);

/// Malformed: it is not that JSON; a name that no property can have, or one that only frames a vCard.
Result<QList<ProfileProperty>> enrichAnswer(const QByteArray &json);

}
