// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpClient.h"

#include <QNetworkRequest>
#include <QSslError>

class QNetworkReply;

namespace firstmile
{

/// `request` as Qt's network takes it: no redirects, cookies, cache or remembered passwords of its own.
QNetworkRequest networkRequest(const HttpRequest &request, const QUrl &url);

/// Lets a certificate pass that `policy` trusts by its fingerprint; any other gives Untrusted.
std::optional<Error> distrust(QNetworkReply &reply, const HttpPolicy &policy, const QList<QSslError> &errors);

}
