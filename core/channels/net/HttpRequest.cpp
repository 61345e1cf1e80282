// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/net/HttpRequest.h"

#include <QUuid>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

QByteArray quotedParameter(QString value)
{
    // RFC 7578, 2: as browsers do it
    return value.replace(u'"', "%22"_L1).replace(u'\r', "%0D"_L1).replace(u'\n', "%0A"_L1).toUtf8();
}

QByteArray partHead(const FormPart &part)
{
    auto head = "Content-Disposition: form-data; name=\"" + quotedParameter(part.name) + '"';
    if (!part.fileName.isEmpty())
        head += "; filename=\"" + quotedParameter(part.fileName) + '"';
    if (!part.type.isEmpty())
        head += "\r\nContent-Type: " + part.type;
    return head + "\r\n\r\n";
}

}

QByteArray formEncoded(const FormFields &fields)
{
    QByteArrayList pairs;
    for (const auto &[name, value] : fields)
        pairs += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    return pairs.join('&');
}

QUrl withQuery(QUrl url, const FormFields &fields)
{
    if (fields.isEmpty())
        return url;
    const auto before = url.query(QUrl::FullyEncoded);
    const auto added = QString::fromLatin1(formEncoded(fields));
    url.setQuery(before.isEmpty() ? added : before + u'&' + added, QUrl::StrictMode);
    return url;
}

void HttpRequest::setForm(const FormFields &fields)
{
    setBody("application/x-www-form-urlencoded", formEncoded(fields));
}

void HttpRequest::setJson(const QByteArray &json)
{
    setBody("application/json", json);
}

void HttpRequest::setMultipart(const QList<FormPart> &parts)
{
    const auto boundary = "firstmile-" + QUuid::createUuid().toByteArray(QUuid::Id128);
    QByteArray content;
    for (const auto &part : parts)
        content += "--" + boundary + "\r\n" + partHead(part) + part.content + "\r\n";
    setBody("multipart/form-data; boundary=" + boundary, content + "--" + boundary + "--\r\n");
}

void HttpRequest::setBody(const QByteArray &type, const QByteArray &content)
{
    method = "POST";
    headers.append({"Content-Type", type});
    body = content;
}

}
