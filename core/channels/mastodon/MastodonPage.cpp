// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/mastodon/MastodonPage.h"

#include "core/channels/net/LinkHeader.h"

#include <QJsonArray>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

MastodonPage::Entry readEntry(const QJsonObject &object)
{
    if (object.contains(u"last_status"_s)) // a private conversation
        return readEntry(object[u"last_status"_s].toObject());
    MastodonPage::Entry entry;
    entry.id = jsonId(object[u"id"_s]);
    entry.at = fromIso(object[u"created_at"_s].toString());
    entry.type = object[u"type"_s].toString();
    entry.status = object.contains(u"content"_s) ? object : object[u"status"_s].toObject();
    return entry;
}

}

bool MastodonPage::contains(const QString &id) const
{
    return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) { return entry.id == id; });
}

const MastodonPage::Entry &MastodonPage::newest() const
{
    // By time and not by id: ids are opaque. The first of equals, as lists are newest first.
    return *std::max_element(entries.begin(), entries.end(),
                             [](const Entry &a, const Entry &b) { return a.at && b.at && *a.at < *b.at; });
}

Result<MastodonPage> MastodonPage::read(const MastodonApi &api, const Result<HttpAnswer> &answer)
{
    FM_ASSIGN(const auto json, api.json(answer));
    const auto list = json.isArray() ? json : json[u"statuses"_s]; // a search gives several lists
    if (!list.isArray())
        return Error{ErrorKind::Malformed, u"a list was due: "_s + answer->words(), {}};
    MastodonPage page;
    for (const auto &value : list.toArray()) {
        auto entry = readEntry(value.toObject());
        if (!entry.id.isEmpty())
            page.entries += std::move(entry);
    }
    const LinkHeader links(answer->header("Link"));
    page.hasLinks = !links.isEmpty();
    page.older = api.ownTarget(links.target("next"));
    page.newer = api.ownTarget(links.target("prev"));
    return page;
}

}
