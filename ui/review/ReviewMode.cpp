// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewMode.h"

#include "ui/MainWindow.h"
#include "ui/ReviewData.h"
#include "ui/conversation/ConversationPage.h"
#include "ui/inbox/BuiltInViews.h"
#include "ui/inbox/ConversationListModel.h"
#include "ui/inbox/ConversationListPane.h"
#include "ui/inbox/ConversationListView.h"
#include "ui/inbox/InboxPage.h"
#include "ui/inbox/Sidebar.h"
#include "ui/review/FilesToJudge.h"
#include "ui/review/ReviewAnchors.h"
#include "ui/review/ReviewBanner.h"
#include "ui/review/ReviewIndex.h"
#include "ui/review/ReviewPage.h"
#include "ui/review/ReviewPanel.h"
#include "ui/review/ReviewWelcome.h"
#include "ui/review/ScoreCardDialog.h"
#include "ui/widgets/Notices.h"
#include "ui/widgets/Words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>

namespace firstmile
{

using namespace Qt::StringLiterals;

ReviewMode::ReviewMode(const ConsoleContext &context, MainWindow &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
    , m_banner(new ReviewBanner(context, &window))
    , m_panel(new ReviewPanel(context, &window))
    , m_anchors(new ReviewAnchors(window.inbox().conversation(), *m_panel, this))
{
    window.putAbove(m_banner);
    window.inbox().addSide(m_panel);
    connect(m_banner, &ReviewBanner::saveAsked, this, &ReviewMode::askWhereToSave);
    connect(m_banner, &ReviewBanner::takeAsked, this, &ReviewMode::askWhatToTake);
    connect(m_banner, &ReviewBanner::judgeAsked, this, &ReviewMode::showFilesToJudge);
    connect(m_panel, &ReviewPanel::nextAsked, this, &ReviewMode::nextUnreviewed);
    connect(m_panel, &ReviewPanel::leaveAsked, this, &ReviewMode::leavePanel);
    connect(m_panel, &ReviewPanel::cardsAsked, this, &ReviewMode::editCards);
    addActions(window.actions());
}

void ReviewMode::addPages()
{
    m_window.addPage(u"review"_s, tr("Reviews"), u"review"_s, u'R', [this] {
        auto *page = new ReviewPage(m_context, &m_window);
        connect(page, &ReviewPage::conversationChosen, &m_window, &MainWindow::showConversation);
        connect(page, &ReviewPage::cardsAsked, this, &ReviewMode::editCards);
        connect(page, &ReviewPage::takeAsked, this, &ReviewMode::askWhatToTake);
        connect(page, &ReviewPage::othersChosen, m_panel, &ReviewPanel::refreshOthers);
        return page;
    });
    m_window.addPage(u"about"_s, tr("About this file"), u"information"_s, u'A', [this] {
        auto *page = new ReviewWelcome(m_context, m_window.actions(), &m_window);
        connect(page, &ReviewWelcome::startAsked, this, [this] {
            m_window.sidebar().choose(BuiltInView::widest(m_context));
            m_window.inbox().list().focusList();
        });
        return page;
    });
}

// Known again by the bundle's id: a name of one's own does not say what another file is.
bool ReviewMode::isFirstTime() const
{
    const QString seen = u"review/seen/"_s + m_context.review->manifest().id;
    if (m_context.settings.contains(seen))
        return false;
    m_context.settings.setValue(seen, true);
    return reviewsBy(m_context.review->book(), m_context.review->me().id).isEmpty();
}

void ReviewMode::begin()
{
    if (isFirstTime())
        m_window.showPage(u"about"_s);
}

// Where the inbox is not seen, it is opened: one judges what one sees.
void ReviewMode::showPanel()
{
    if (!m_window.inbox().isVisible())
        m_window.sidebar().choose(BuiltInView::widest(m_context));
    m_window.inbox().setSideShown(true);
}

void ReviewMode::togglePanel()
{
    InboxPage &inbox = m_window.inbox();
    const bool shown = inbox.isSideShown() && inbox.isVisible();
    if (!shown)
        return showPanel();
    m_panel->flush();
    inbox.setSideShown(false);
    inbox.list().focusList();
}

void ReviewMode::leavePanel()
{
    m_panel->flush();
    InboxPage &inbox = m_window.inbox();
    inbox.list().isVisible() ? inbox.list().focusList() : inbox.conversation().focusTimeline();
}

// In the order of the list, from the open one on and around.
void ReviewMode::nextUnreviewed()
{
    m_panel->flush();
    QSet<ConversationId> done;
    for (const ConversationReview &review : reviewsBy(m_context.review->book(), m_context.review->me().id)) {
        if (review.verdict != Verdict::None)
            done.insert(review.conversation);
    }
    showPanel();
    InboxPage &inbox = m_window.inbox();
    const ConversationListModel &model = inbox.list().model();
    const int rows = model.rowCount();
    const int from = model.rowOf(inbox.conversation().conversation());
    for (int step = 1; step <= rows; ++step) {
        const ConversationId next = model.idAt((from + step + rows) % rows);
        if (!done.contains(next) && next != inbox.conversation().conversation())
            return inbox.openConversation(next);
    }
    m_context.notices.say(rows == 0 ? tr("There is no conversation in this list.")
                                    : tr("You have given a verdict on every other conversation in this list."));
}

void ReviewMode::askWhereToSave()
{
    m_panel->flush();
    const QFileInfo file(m_context.review->file());
    auto *dialog =
        new QFileDialog(&m_window, tr("Save with reviews"), file.absolutePath(), tr("Files for review (*.fmreview)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"fmreview"_s);
    dialog->selectFile(tr("%1 with reviews", "name of a file").arg(file.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ReviewMode::saveWithReviews);
    dialog->open();
}

void ReviewMode::saveWithReviews(const QString &path)
{
    whenDone(m_context.review->saveWithReviews(path), this, [this, path](const Result<void> &saved) {
        if (!saved)
            return m_context.notices.fail(saved.error());
        m_context.notices.say({Tone::Good,
                               tr("Saved with all reviews as %1. What was exported is in it byte for byte, and so is "
                                  "its seal.")
                                   .arg(Words::isolated(QDir::toNativeSeparators(path))),
                               {},
                               {},
                               std::chrono::seconds(12)});
    });
}

void ReviewMode::askWhatToTake()
{
    auto *dialog =
        new QFileDialog(&m_window, tr("Add reviews of others"), QFileInfo(m_context.review->file()).absolutePath(),
                        tr("Reviews and files with reviews (*.fmnotes *.fmreview)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ReviewMode::take);
    dialog->open();
}

void ReviewMode::take(const QStringList &files)
{
    whenDone(m_context.review->take(files), this, [this](const Result<int> &taken) {
        if (taken)
            return m_context.notices.say(*taken == 0 ? tr("Nothing new: all of it was here already.")
                                                     : tr("%n thing(s) that others said were added.", nullptr, *taken));
        if (taken.error().kind == ErrorKind::Rejected)
            return m_context.notices.say(
                {Tone::Bad, tr("Those are reviews of another file: nothing was added."), {}, {}});
        m_context.notices.fail(taken.error());
    });
}

void ReviewMode::editCards()
{
    auto *dialog = new ScoreCardDialog(m_context, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    static_cast<QDialog *>(dialog)->open();
}

void ReviewMode::showFilesToJudge()
{
    auto *dialog = new FilesToJudge(m_context.review->filesToJudge(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &FilesToJudge::conversationChosen, &m_window, &MainWindow::showConversation);
    dialog->open();
}

}
