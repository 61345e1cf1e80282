// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/channels/net/HttpAnswer.h"

#include <QStringList>

namespace firstmile
{

/// Names and values of a form or a query, in order.
using FormFields = QList<QPair<QString, QString>>;

/// application/x-www-form-urlencoded, each name and value percent-encoded on its own: QUrlQuery leaves '+' as it is,
/// which servers read as a space.
QByteArray formEncoded(const FormFields &fields);

/// `url` with `fields` added to its query.
QUrl withQuery(QUrl url, const FormFields &fields);

/// One part of a multipart/form-data body (RFC 7578); a file if `fileName` is set.
struct FormPart
{
    QString name;
    QByteArray content;
    QString fileName;
    QByteArray type;
};

/// One request, complete.
struct HttpRequest
{
    QByteArray method = "GET";
    QUrl url = {};
    QList<QPair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    HttpEffect effect = HttpEffect::Reads;

    void setForm(const FormFields &fields);
    void setJson(const QByteArray &json);
    void setMultipart(const QList<FormPart> &parts);

private:
    void setBody(const QByteArray &type, const QByteArray &content);
};

}
