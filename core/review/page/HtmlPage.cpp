// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/review/page/HtmlPage.h"

#include "core/review/page/ConversationMarkup.h"
#include "core/review/page/PageFrame.h"
#include "core/review/page/PageSpool.h"

#include <QDir>
#include <QSaveFile>

#include <algorithm>

namespace firstmile
{

using namespace Qt::StringLiterals;

struct HtmlPage::Spool
{
    PageSpool file;
    HtmlPageStyle style;
    PageWords words;
};

namespace
{

/// What is known of a customer stands in their first conversation; of one whom no conversation names (linked to
/// somebody else since), in the part's first.
QList<QList<ExportedCustomer>> customersByConversation(const ExportedPart &part)
{
    QList<QList<ExportedCustomer>> all(part.conversations.size());
    for (const ExportedCustomer &customer : part.customers) {
        const auto found = std::ranges::find_if(part.conversations, [&](const ExportedConversation &each) {
            const CustomerId who = each.conversation.customer;
            return customer.customer.id == who || customer.customer.mergedInto == who;
        });
        const auto place = found == part.conversations.cend() ? 0 : found - part.conversations.cbegin();
        if (!all.isEmpty())
            all[place] << customer;
    }
    return all;
}

Result<void> intoPageFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return Error{ErrorKind::Storage, path + u": "_s + file.errorString(), {}};
    FM_TRY(write(file));
    if (!file.commit())
        return Error{ErrorKind::Storage, path + u": "_s + file.errorString(), {}};
    return {};
}

}

HtmlPage::HtmlPage() = default;
HtmlPage::~HtmlPage() = default;

Result<std::unique_ptr<HtmlPage>> HtmlPage::open(const QString &spool, HtmlPageStyle style, const QByteArray &state)
{
    std::unique_ptr<HtmlPage> page(new HtmlPage);
    const PageWords words(style.language, style.zone);
    page->m_spool.reset(new Spool{PageSpool(spool), std::move(style), words});
    FM_TRY(page->m_spool->file.begin(state));
    return page;
}

Result<void> HtmlPage::add(const ExportedPart &part)
{
    const ConversationMarkup markup(m_spool->words, m_spool->style);
    QList<QList<ExportedCustomer>> customers = customersByConversation(part);
    for (qsizetype i = 0; i < part.conversations.size(); ++i) {
        const ExportedConversation &conversation = part.conversations[i];
        FM_ASSIGN(const Markup section, markup.section(conversation, customers[i]));
        FM_TRY(m_spool->file.append(markup.listRow(conversation).toUtf8(), section.toUtf8(),
                                    conversation.messages.size()));
    }
    return m_spool->file.flush();
}

QByteArray HtmlPage::state() const
{
    return m_spool->file.state();
}

qint64 HtmlPage::conversations() const
{
    return m_spool->file.conversations();
}

qint64 HtmlPage::messages() const
{
    return m_spool->file.messages();
}

void HtmlPage::discard()
{
    m_spool->file.discard();
}

Result<void> HtmlPage::write(QIODevice &target, const BundleManifest &manifest, const QJsonObject &measures,
                             const Seal &seal, const std::function<bool(double)> &progress)
{
    const PageFrame frame(m_spool->words, manifest, seal);
    PageSpool &spool = m_spool->file;
    PageWay way{target, {}, {}, progress, 0, 2 * spool.size()};
    const PageFrame::Place place;
    FM_TRY(way.put(frame.beginning(place, {conversations(), messages()}, measures)));
    FM_TRY(spool.writeRows(spool.whole(), way));
    FM_TRY(way.put(frame.betweenListAndText(place)));
    FM_TRY(spool.writeSections(spool.whole(), way));
    return way.put(frame.end(place));
}

Result<QStringList> HtmlPage::writeInto(const QString &folder, const BundleManifest &manifest,
                                        const QJsonObject &measures, const Seal &seal,
                                        const std::function<bool(double)> &progress, qint64 most)
{
    const QDir in(folder);
    if (messages() <= most) {
        FM_TRY(intoPageFile(in.filePath(u"index.html"_s),
                            [&](QIODevice &file) { return write(file, manifest, measures, seal, progress); }));
        return QStringList{u"index.html"_s};
    }
    if (!in.mkpath(u"html"_s))
        return Error{ErrorKind::Storage, in.filePath(u"html"_s) + u": cannot be made"_s, {}};
    FM_ASSIGN(const QList<PageStretch> pages, m_spool->file.parted(std::max<qint64>(1, most / 4)));
    const PageFrame frame(m_spool->words, manifest, seal);
    double done = 0;
    const auto goOn = [&](double share) { return !progress || progress(done + share / double(pages.size() + 1)); };
    FM_TRY(intoPageFile(in.filePath(u"index.html"_s),
                        [&](QIODevice &file) { return writeList(file, frame, pages, measures, goOn); }));
    QStringList names{u"index.html"_s};
    for (int number = 1; number <= pages.size(); ++number) {
        done = double(number) / double(pages.size() + 1);
        names << PageFrame::pageName(number);
        FM_TRY(intoPageFile(in.filePath(names.constLast()),
                            [&](QIODevice &file) { return writeOne(file, frame, pages, number, goOn); }));
    }
    return names;
}

Result<void> HtmlPage::writeList(QIODevice &target, const PageFrame &frame, const QList<PageStretch> &pages,
                                 const QJsonObject &measures, const std::function<bool(double)> &progress)
{
    PageWay way{target, {}, {}, progress, 0, m_spool->file.size()};
    const PageFrame::Place place{0, static_cast<int>(pages.size())};
    FM_TRY(way.put(frame.beginning(place, {conversations(), messages()}, measures)));
    for (int number = 1; number <= pages.size(); ++number) {
        way.pageFile = PageFrame::pageName(number).toLatin1();
        FM_TRY(m_spool->file.writeRows(pages[number - 1], way));
    }
    FM_TRY(way.put(frame.betweenListAndText(place)));
    return way.put(frame.end(place));
}

Result<void> HtmlPage::writeOne(QIODevice &target, const PageFrame &frame, const QList<PageStretch> &pages, int number,
                                const std::function<bool(double)> &progress)
{
    const PageStretch &stretch = pages[number - 1];
    PageWay way{target, "../", {}, progress, 0, 2 * (stretch.end - stretch.begin)};
    const PageFrame::Place place{number, static_cast<int>(pages.size())};
    FM_TRY(way.put(frame.beginning(place, {stretch.conversations, stretch.messages}, {})));
    FM_TRY(m_spool->file.writeRows(stretch, way));
    FM_TRY(way.put(frame.betweenListAndText(place)));
    FM_TRY(m_spool->file.writeSections(stretch, way));
    return way.put(frame.end(place));
}

}
