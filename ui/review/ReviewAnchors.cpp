// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/ReviewAnchors.h"

#include "ui/conversation/ConversationPage.h"
#include "ui/conversation/Timeline.h"
#include "ui/review/CommentList.h"
#include "ui/review/PassageMap.h"
#include "ui/review/ReviewPanel.h"

namespace firstmile
{

ReviewAnchors::ReviewAnchors(ConversationPage &page, ReviewPanel &panel, QObject *parent)
    : QObject(parent), m_page(page), m_panel(panel)
{
    page.timeline().allowComments();
    connect(&page, &ConversationPage::opened, &panel, [&panel](const ThreadView &thread) { panel.show(thread); });
    connect(&page.timeline(), &Timeline::commentAsked, this, &ReviewAnchors::commentOn);
    connect(&panel.comments(), &CommentList::changed, this, &ReviewAnchors::mark);
    connect(&panel.comments(), &CommentList::chosen, this, &ReviewAnchors::reveal);
}

QString ReviewAnchors::textOf(MessageId message) const
{
    if (m_page.thread()) {
        for (const Message &each : m_page.thread()->messages) {
            if (each.id == message)
                return each.text;
        }
    }
    return {};
}

void ReviewAnchors::mark()
{
    QHash<MessageId, CommentMarks> marks;
    for (const auto &[entry, comment] : m_panel.comments().comments()) {
        if (!comment.message)
            continue;
        CommentMarks &mark = marks[comment.message];
        ++mark.comments;
        const auto shown = comment.passage ? PassageMap(textOf(comment.message)).shown(*comment.passage) : std::nullopt;
        if (shown)
            mark.passages.append(*shown);
    }
    m_page.timeline().showComments(marks);
}

void ReviewAnchors::comment()
{
    const CommentPlace place = m_page.timeline().place();
    const auto passage =
        place.passage ? std::optional(PassageMap(textOf(place.message)).said(*place.passage)) : std::nullopt;
    m_panel.comments().begin(place.message, passage);
}

void ReviewAnchors::commentOn(MessageId message)
{
    const CommentPlace place = m_page.timeline().place();
    if (place.message == message)
        return comment();
    m_panel.comments().begin(message, {});
}

void ReviewAnchors::reveal(const ReviewComment &comment)
{
    const auto shown = comment.passage ? PassageMap(textOf(comment.message)).shown(*comment.passage) : std::nullopt;
    if (shown)
        m_page.timeline().bringIntoView(comment.message, *shown);
    else if (comment.message)
        m_page.timeline().bringIntoView(comment.message);
}

}
