// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PageKey.h"

#include <QStringList>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qsizetype longestPage = 300;

/// A link there tells nobody where it leads.
constexpr QLatin1StringView shorteners[] = {"bit.ly"_L1, "buff.ly"_L1, "goo.gl"_L1, "lnkd.in"_L1,
                                            "ow.ly"_L1,  "t.co"_L1,    "t.ly"_L1,   "tinyurl.com"_L1};

/// Their start page is everybody's.
constexpr QLatin1StringView sharedHosts[] = {
    "bsky.app"_L1,  "facebook.com"_L1,  "github.com"_L1,      "google.com"_L1, "instagram.com"_L1, "linkedin.com"_L1,
    "linktr.ee"_L1, "medium.com"_L1,    "mastodon.social"_L1, "reddit.com"_L1, "tiktok.com"_L1,    "twitch.tv"_L1,
    "x.com"_L1,     "wikipedia.org"_L1, "wordpress.com"_L1,   "youtu.be"_L1,   "youtube.com"_L1};

/// Their paths are names, in whatever case.
constexpr QLatin1StringView caselessHosts[] = {"x.com"_L1,      "bsky.app"_L1,      "facebook.com"_L1,
                                               "github.com"_L1, "instagram.com"_L1, "linkedin.com"_L1,
                                               "linktr.ee"_L1};

template <size_t size>
bool isHostIn(const QLatin1StringView (&list)[size], const QString &host)
{
    return std::ranges::any_of(list, [&](QLatin1StringView each) { return host == each; });
}

QString pageHost(QStringView written)
{
    QString host = written.toString().toLower();
    if (const auto colon = host.indexOf(u':'); colon >= 0)
        host.truncate(colon);
    for (const QLatin1StringView prefix : {"www."_L1, "m."_L1, "mobile."_L1}) {
        if (host.startsWith(prefix))
            host.remove(0, prefix.size());
    }
    return host == "twitter.com"_L1 ? u"x.com"_s : host == "fb.com"_L1 ? u"facebook.com"_s : host;
}

bool isPageHost(const QString &host)
{
    const auto dot = host.lastIndexOf(u'.');
    return dot > 0 && host.size() - dot > 2 && !host.contains(".."_L1) &&
           std::ranges::all_of(host, [](QChar c) { return c.isLetterOrNumber() || c == u'.' || c == u'-'; }) &&
           std::ranges::all_of(QStringView(host).mid(dot + 1), [](QChar c) { return c.isLetter(); });
}

/// Without what says only where somebody came from.
QString tellingQuery(QStringView query)
{
    QStringList kept;
    for (const QStringView each : query.split(u'&')) {
        constexpr QLatin1StringView tracking[] = {"utm_"_L1,    "fbclid"_L1, "gclid"_L1, "igsh"_L1, "ref="_L1,
                                                  "ref_src"_L1, "s="_L1,     "t="_L1,    "lang="_L1};
        const bool tracks =
            std::ranges::any_of(tracking, [&](QLatin1StringView begin) { return each.startsWith(begin); });
        if (!tracks && !each.isEmpty())
            kept.append(each.toString());
    }
    return kept.isEmpty() ? QString() : u'?' + kept.join(u'&');
}

/// "/users/Ana" and "/@Ana" of Mastodon are one; a post below is nobody's page.
QString profilePath(const QString &host, QString path)
{
    if (isHostIn(caselessHosts, host))
        path = path.toLower();
    if (path.startsWith("/users/"_L1))
        path = u"/@"_s + path.mid(7);
    if (path.startsWith("/@"_L1))
        path = path.toLower();
    const auto parts = path.count(u'/');
    const bool isPost = (host == "x.com"_L1 && parts > 1) || (path.startsWith("/@"_L1) && parts > 1) ||
                        (host == "bsky.app"_L1 && (parts != 2 || !path.startsWith("/profile/"_L1)));
    return isPost ? QString() : path;
}

}

QString pageKey(QStringView url)
{
    url = url.trimmed();
    if (const auto scheme = url.indexOf(u"://"); scheme >= 0) {
        if (!url.left(scheme).startsWith(u"http", Qt::CaseInsensitive))
            return {};
        url = url.mid(scheme + 3);
    }
    if (const auto part = url.indexOf(u'#'); part >= 0)
        url.truncate(part);
    const auto question = url.indexOf(u'?');
    const QString query = question < 0 ? QString() : tellingQuery(url.mid(question + 1));
    if (question >= 0)
        url.truncate(question);
    const auto slash = url.indexOf(u'/');
    const QString host = pageHost(slash < 0 ? url : url.left(slash));
    QString path = slash < 0 ? QString() : url.mid(slash).toString();
    while (path.endsWith(u'/'))
        path.chop(1);
    if (!isPageHost(host) || isHostIn(shorteners, host) || url.size() > longestPage)
        return {};
    if (path.isEmpty())
        return isHostIn(sharedHosts, host) ? QString() : host + query;
    path = profilePath(host, path);
    return path.isEmpty() ? QString() : host + path + query;
}

QString hostOfPage(const QString &page)
{
    return page.left(page.indexOf(u'/')).section(u'?', 0, 0);
}

QString pageOnX(QStringView handle)
{
    const QString name = (handle.startsWith(u'@') ? handle.mid(1) : handle).toString().toLower();
    return name.isEmpty() ? QString() : u"x.com/"_s + name;
}

QString pageOnMastodon(QStringView handle)
{
    const QStringView both = handle.startsWith(u'@') ? handle.mid(1) : handle;
    const auto at = both.indexOf(u'@');
    if (at <= 0)
        return {};
    return pageKey(QString(both.mid(at + 1).toString() + u"/@"_s + both.left(at).toString()));
}

QString pageOnBluesky(QStringView handle)
{
    const QString name = (handle.startsWith(u'@') ? handle.mid(1) : handle).toString().toLower();
    return name.contains(u'.') ? u"bsky.app/profile/"_s + name : QString();
}

}
