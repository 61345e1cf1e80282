// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewRecords.h"
#include "ui/ConsoleContext.h"
#include "ui/ConsoleData.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QToolButton;
class QVBoxLayout;

namespace firstmile
{

class CommentList;
class FitArea;
class MeaningLabel;
class OtherReviews;
class ScoreForm;
class TagField;
class VerdictRow;

/// What I say of the open conversation: the score card, the verdict, tags, a summary and comments; below, what others
/// say. Everything is kept as it is said.
class ReviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ReviewPanel(const ConsoleContext &context, QWidget *parent = nullptr);

    void show(const ThreadView &thread);
    using QWidget::show;
    void flush();        ///< keeps what is being written
    void beginComment(); ///< on the conversation
    void focusTags();
    void focusSummary();
    void toggleOthers();
    void refreshOthers(); ///< whether they are seen at once was decided anew
    const ConversationReview &review() const { return m_review; }
    bool isDone() const { return m_review.verdict != Verdict::None; }
    bool showsOthers() const; ///< their judgement may be seen by now

    ScoreForm &score() { return *m_score; }
    VerdictRow &verdict() { return *m_verdict; }
    TagField &tags() { return *m_tags; }
    QPlainTextEdit &summary() { return *m_summary; }
    CommentList &comments() { return *m_comments; }
    OtherReviews &others() { return *m_others; }
    QToolButton &next() { return *m_next; }
    QString kept() const; ///< where and whether

    static bool seesOthersAtOnce(const QSettings &settings);
    static void setSeesOthersAtOnce(QSettings &settings, bool on);

Q_SIGNALS:
    void nextAsked(); ///< the next conversation that is not reviewed
    void leaveAsked();
    void cardsAsked(); ///< score cards are to be changed
    void reviewed();   ///< what I say of the open conversation has changed

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeBody();
    QLabel *addHeading(const QString &text, QVBoxLayout &column);
    void connectParts();
    void readBook();
    void showReview();
    void showOthers();
    void showProgress();
    void takeScore();
    void takeSummary();
    void save();

    const ConsoleContext &m_context;
    ThreadView m_thread;
    ConversationReview m_review;
    int m_saving = 0; ///< on their way: the book is behind what stands here
    QTimer m_typing;
    QLabel *m_progress;
    QToolButton *m_next;
    ScoreForm *m_score;
    VerdictRow *m_verdict;
    TagField *m_tags;
    QPlainTextEdit *m_summary;
    CommentList *m_comments;
    OtherReviews *m_others;
    MeaningLabel *m_kept;
    FitArea *m_body = nullptr;
};

}
