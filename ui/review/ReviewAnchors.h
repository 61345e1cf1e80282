// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/review/marks/ReviewRecords.h"

#include <QObject>

namespace firstmile
{

class ConversationPage;
class ReviewPanel;

/// Ties the comments of the panel to the messages of the conversation: passages stay marked, a comment shows its place,
/// and one is begun at what is selected.
class ReviewAnchors : public QObject
{
    Q_OBJECT

public:
    ReviewAnchors(ConversationPage &page, ReviewPanel &panel, QObject *parent);

    void comment();                            ///< on what is selected, else on the message where one is
    void commentOn(MessageId message);         ///< on what is selected in it, else on it
    void reveal(const ReviewComment &comment); ///< brings its place into view

private:
    void mark();
    QString textOf(MessageId message) const;

    ConversationPage &m_page;
    ReviewPanel &m_panel;
};

}
