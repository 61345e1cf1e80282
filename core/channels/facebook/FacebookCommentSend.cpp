// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/channels/facebook/FacebookCommentSend.h"

#include "core/channels/facebook/FacebookCommentSearch.h"
#include "core/channels/facebook/FacebookTarget.h"
#include "core/channels/net/JsonAnswer.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

void FacebookCommentSend::begin()
{
    auto *target = new FacebookTarget(m_api, m_settings.pageId, m_message.inReplyTo, this);
    await(target->start(), [this](const Result<QString> &found) {
        if (!found)
            return settle(found.error());
        m_target = *found;
        if (m_message.files.isEmpty())
            leave([this] { comment({}); });
        else
            upload();
    });
}

/// An unpublished photo that nothing refers to is seen by nobody, so an answer that is lost does no harm.
void FacebookCommentSend::upload()
{
    const auto &file = m_message.files.first();
    QList<FormPart> parts{{u"published"_s, "false", {}, {}},
                          {u"source"_s, file.content, file.name, file.type.toLatin1()}};
    if (!file.description.isEmpty())
        parts.append({u"alt_text_custom"_s, file.description.toUtf8(), {}, {}});
    const auto path = '/' + percentEncoded(m_settings.pageId) + "/photos";
    await(m_api.postParts(path, parts, HttpEffect::Reads), [this](const Result<HttpAnswer> &answer) {
        const auto photo = m_api.object(answer);
        if (!photo)
            return settle(photo.error());
        const auto id = jsonId(photo.value()["id"_L1]);
        if (id.isEmpty())
            return settle(Error{ErrorKind::Malformed, u"Facebook took the picture and gave no id"_s, {}});
        leave([this, id] { comment(id); });
    });
}

void FacebookCommentSend::comment(const QString &picture)
{
    FormFields fields;
    if (!m_message.text.isEmpty())
        fields.append({u"message"_s, m_message.text});
    if (!picture.isEmpty())
        fields.append({u"attachment_id"_s, picture});
    await(m_api.post('/' + percentEncoded(m_target) + "/comments", fields),
          [this](const Result<HttpAnswer> &answer) { onCommented(answer); });
}

void FacebookCommentSend::onCommented(const Result<HttpAnswer> &answer)
{
    const auto comment = m_api.object(answer, HttpEffect::Changes);
    const auto fault = facebookFault(answer);
    if (fault && fault->isDuplicate())
        return settleDuplicate(comment.error());
    if (!comment)
        return settle(comment.error());
    const auto id = jsonId(comment.value()["id"_L1]);
    if (id.isEmpty())
        return settle(Error{ErrorKind::Uncertain, u"Facebook took the comment and gave no id"_s, {}});
    settle(SentReceipt{id, facebookAddress(id), {}});
}

/// It may be there, and then it is this very reply.
void FacebookCommentSend::settleDuplicate(const Error &error)
{
    auto *search = new FacebookCommentSearch(m_api, m_settings.pageId, m_target, m_message, this);
    await(search->start(), [this, error](const Result<LookUp> &result) {
        if (result && result->found)
            return settle(*result->found);
        const QString words = u"Facebook refuses a text that was posted there before: "_s + error.detail;
        settle(Error{ErrorKind::Duplicate, words, {}});
    });
}

}
