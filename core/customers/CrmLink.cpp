// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/CrmLink.h"

#include "core/store/WorkspaceSettings.h"

#include <QRegularExpression>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

const QString crmLinkSetting = u"crm-link"_s;

/// Names that stand for a handle on one network.
constexpr std::pair<QLatin1StringView, Channel> crmNetworkPlaces[] = {
    {"x"_L1, Channel::X},
    {"facebook"_L1, Channel::Facebook},
    {"mastodon"_L1, Channel::Mastodon},
    {"bluesky"_L1, Channel::Bluesky},
};

constexpr QLatin1StringView crmPlainPlaces[] = {"email"_L1, "phone"_L1, "name"_L1, "handle"_L1, "id"_L1};

const QRegularExpression &crmPlace()
{
    static const QRegularExpression place(u"\\{([^{}]*)\\}"_s);
    return place;
}

std::optional<Channel> crmNetwork(const QString &name)
{
    for (const auto &[place, channel] : crmNetworkPlaces) {
        if (place == name)
            return channel;
    }
    return std::nullopt;
}

bool isCrmPlace(const QString &name)
{
    return crmNetwork(name) || std::ranges::find(crmPlainPlaces, name) != std::end(crmPlainPlaces);
}

QString crmHandleOf(const Identity &identity)
{
    const QString handle = identity.handle.isEmpty() ? identity.remoteKey : identity.handle;
    return handle.startsWith(u'@') ? handle.mid(1) : handle;
}

template <class Fits>
QString firstHandle(const Customer &customer, Fits fits)
{
    const auto found = std::ranges::find_if(customer.identities, fits);
    return found == customer.identities.cend() ? QString() : crmHandleOf(*found);
}

QString crmValue(const QString &name, const Customer &customer)
{
    if (name == "id"_L1)
        return customer.id.toString();
    if (name == "name"_L1)
        return customer.name;
    if (name == "phone"_L1)
        return firstHandle(customer, [](const Identity &each) { return each.contact == ContactKind::Phone; });
    if (name == "handle"_L1)
        return firstHandle(customer, [](const Identity &each) { return each.channel != Channel::Logged; });
    const Channel channel = crmNetwork(name).value_or(Channel::Email);
    return firstHandle(customer, [channel](const Identity &each) { return each.channel == channel; });
}

Error malformedCrmTemplate(const QString &detail)
{
    return Error{ErrorKind::Malformed, detail, {}};
}

}

Result<void> checkCrmTemplate(const QString &text)
{
    if (text.isEmpty())
        return {};
    for (const auto &place : crmPlace().globalMatch(text)) {
        if (!isCrmPlace(place.captured(1)))
            return malformedCrmTemplate(u"there is nothing named {%1}"_s.arg(place.captured(1)));
    }
    const QString filled = QString(text).replace(crmPlace(), u"x"_s);
    if (filled.contains(u'{') || filled.contains(u'}'))
        return malformedCrmTemplate(u"a brace has no counterpart"_s);
    const QUrl url(filled, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1))
        return malformedCrmTemplate(u"it is no address that begins with https:// or http://"_s);
    static const QRegularExpression beforePath(u"^[^/?#]*//[^/?#]*"_s);
    if (beforePath.match(text).captured().contains(u'{'))
        return malformedCrmTemplate(u"braces can stand only behind the server's name"_s);
    return {};
}

Result<QUrl> crmPageOf(const QString &text, const Customer &customer)
{
    if (text.isEmpty())
        return Error{ErrorKind::NotFound, u"no page of a CRM was set up"_s, {}};
    FM_TRY(checkCrmTemplate(text));
    QByteArray filled;
    qsizetype end = 0;
    for (const auto &place : crmPlace().globalMatch(text)) {
        const QString value = crmValue(place.captured(1), customer).trimmed();
        if (value.isEmpty())
            return Error{ErrorKind::NotFound, u"the customer has no %1"_s.arg(place.captured(1)), {}};
        filled += text.mid(end, place.capturedStart() - end).toUtf8() + QUrl::toPercentEncoding(value);
        end = place.capturedEnd();
    }
    filled += text.mid(end).toUtf8();
    return QUrl::fromEncoded(filled, QUrl::TolerantMode);
}

Result<QString> crmTemplate(Session &session)
{
    return WorkspaceSettings(session).value(crmLinkSetting).transform([](const QJsonValue &value) {
        return value.toString();
    });
}

Result<void> setCrmTemplate(Transaction &transaction, const QString &text)
{
    const QString trimmed = text.trimmed();
    FM_TRY(checkCrmTemplate(trimmed));
    return WorkspaceSettings(transaction).setValue(transaction, crmLinkSetting, trimmed);
}

}
