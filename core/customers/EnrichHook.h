// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Async.h"
#include "core/model/Identity.h"
#include "core/model/Profile.h"

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
/// {"name": "ORG", "value": "Acme", "parameters": {"TYPE": ["work"]}}, …]}, at most 1 MB within 10 seconds.
class EnrichHook : public QObject
{
    Q_OBJECT

public:
    explicit EnrichHook(EnrichSetup setup, QObject *parent = nullptr);
    ~EnrichHook() override;

    /// Forbidden: it is off, or the address is not of this machine. Malformed, Timeout, Offline, Rejected: what it did,
    /// with its own words.
    Async<QList<ProfileProperty>> ask(const Customer &customer, const Profile &profile);

private:
    EnrichSetup m_setup;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

QByteArray enrichQuestion(const Customer &customer, const Profile &profile);
Result<QList<ProfileProperty>> enrichAnswer(const QByteArray &json);

}
