// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done while a bundle is open, and by which keys.
#include "core/metrics/pages/PageQuery.h"
#include "ui/MainWindow.h"
#include "ui/inbox/BuiltInViews.h"
#include "ui/review/ReviewAnchors.h"
#include "ui/review/ReviewMode.h"
#include "ui/review/ReviewPanel.h"
#include "ui/review/ReviewWords.h"
#include "ui/review/ScoreForm.h"
#include "ui/review/VerdictRow.h"

#include <QAction>
#include <QToolButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

const QSet<QString> &ReviewMode::actions()
{
    static const QSet<QString> known = [] {
        QSet<QString> ids{u"next"_s,
                          u"previous"_s,
                          u"open"_s,
                          u"back"_s,
                          u"search"_s,
                          u"customer-page"_s,
                          u"customer-panel"_s,
                          u"theme-system"_s,
                          u"theme-light"_s,
                          u"theme-dark"_s,
                          u"density"_s,
                          u"full-screen"_s,
                          u"palette"_s,
                          u"keys"_s,
                          u"quit"_s,
                          u"mail-format"_s,
                          u"export"_s,
                          u"print"_s,
                          u"go-dashboard"_s,
                          u"go-customers"_s,
                          u"go-settings"_s,
                          u"go-review"_s,
                          u"go-about"_s,
                          u"dashboard-next"_s,
                          u"dashboard-previous"_s,
                          u"review-panel"_s,
                          u"review-questions"_s,
                          u"review-tags"_s,
                          u"review-summary"_s,
                          u"verdict-good"_s,
                          u"verdict-coaching"_s,
                          u"verdict-poor"_s,
                          u"comment"_s,
                          u"comment-conversation"_s,
                          u"next-unreviewed"_s,
                          u"show-others"_s,
                          u"score-cards"_s,
                          u"save-with-reviews"_s,
                          u"take-reviews"_s};
        for (const BuiltInView &view : BuiltInView::ofReview())
            ids.insert(u"go-"_s + view.key().section(u'/', 1));
        for (const PageId page : allPages())
            ids.insert(u"dashboard-"_s + toString(page));
        return ids;
    }();
    return known;
}

void ReviewMode::addActions(ActionRegistry &actions)
{
    addJudging(actions);
    const auto add = [&](const char *id, const QString &text, const char *icon, const char *key, auto act) {
        actions.add(
            {QLatin1String(id), ActionGroup::Review, text, QLatin1String(icon), QKeySequence(QLatin1String(key))}, act);
    };
    add("comment", tr("Comment on what is selected, or on the message"), "comment", "M", [this] {
        showPanel();
        m_anchors->comment();
    });
    add("comment-conversation", tr("Comment on the conversation"), "comment", "Shift+M", [this] {
        showPanel();
        m_panel->beginComment();
    });
    add("next-unreviewed", tr("Next conversation that is not reviewed"), "right", "Shift+J",
        [this] { nextUnreviewed(); });
    add("review-panel", tr("Show the review or the customer"), "review", "V", [this] { togglePanel(); });
    add("show-others", tr("Show or fold what others say"), "", "Shift+O", [this] {
        showPanel();
        m_panel->toggleOthers();
    });
    addFiles(actions);
    m_panel->next().setToolTip(actions.find(u"next-unreviewed"_s)->toolTip());
}

void ReviewMode::addJudging(ActionRegistry &actions)
{
    const auto add = [&](const QString &id, const QString &text, const QString &icon, const char *key, auto act) {
        actions.add({id, ActionGroup::Review, text, icon, QKeySequence(QLatin1String(key))}, act);
    };
    add(u"review-questions"_s, tr("Answer the questions"), u"review"_s, "Q", [this] {
        showPanel();
        m_panel->score().focusFirstOpen();
    });
    for (const auto &judged :
         {std::pair(Verdict::Good, "Shift+G"), {Verdict::Coaching, "Shift+C"}, {Verdict::Poor, "Shift+P"}}) {
        const Verdict verdict = judged.first; // clang 14 captures no structured binding
        const QString id = u"verdict-"_s + toString(verdict);
        add(id, tr("Verdict: %1").arg(ReviewWords::verdict(verdict)), ReviewWords::verdictIcon(verdict), judged.second,
            [this, verdict] {
                showPanel();
                m_panel->verdict().say(verdict);
            });
        const auto show = [this, verdict, id, &actions] {
            m_panel->verdict().showKey(verdict, actions.find(id)->shortcut().toString(QKeySequence::NativeText));
        };
        connect(&actions, &ActionRegistry::keysChanged, this, show);
        show();
    }
    add(u"review-tags"_s, tr("Tag this review"), u"tag"_s, "L", [this] {
        showPanel();
        m_panel->focusTags();
    });
    add(u"review-summary"_s, tr("Write the summary"), u"note"_s, "S", [this] {
        showPanel();
        m_panel->focusSummary();
    });
    add(u"score-cards"_s, tr("Change the score cards …"), u"settings"_s, "", [this] { editCards(); });
}

void ReviewMode::addFiles(ActionRegistry &actions)
{
    actions.add({u"save-with-reviews"_s, ActionGroup::Review, tr("Save with reviews …"), u"export"_s,
                 QKeySequence(u"Ctrl+S"_s)},
                [this] { askWhereToSave(); });
    actions.add(
        {u"take-reviews"_s, ActionGroup::Review, tr("Add reviews of others …"), u"import"_s, QKeySequence(u"Ctrl+O"_s)},
        [this] { askWhatToTake(); });
}

}
