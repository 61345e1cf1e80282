// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/MailView.h"

#include "ui/widgets/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QDesktopServices>
#include <QEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace firstmile
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int widestPicture = 640; // the column of a conversation
constexpr int highestPicture = 800;
constexpr QSize unknownPicture{96, 32}; // a place for what does not say how large it is
constexpr qsizetype shownOfAddress = 300;
constexpr int highestInLine = 32; ///< pixels
const auto pictureScheme = "fm-picture"_L1;

QSize boundedSize(QSize size)
{
    const QSize most(widestPicture, highestPicture);
    if (size.width() > most.width() || size.height() > most.height())
        size.scale(most, Qt::KeepAspectRatio);
    return size.expandedTo({1, 1});
}

/// What the mail wishes, or what the picture is, in the shape of the picture.
QSize sizeFor(const HtmlPicture &picture, const QSize &own)
{
    if (picture.width > 0 && picture.height > 0)
        return boundedSize({picture.width, picture.height});
    if (picture.width > 0)
        return boundedSize({picture.width, std::max(1, own.height() * picture.width / std::max(1, own.width()))});
    if (picture.height > 0)
        return boundedSize({std::max(1, own.width() * picture.height / std::max(1, own.height())), picture.height});
    return boundedSize(own);
}

/// The tags of pictures name their sizes, which the pictures here have already. A picture that is higher than a line
/// of text stands alone: Qt would give its height to the line before it as well. `heights`: by their numbers.
QString withPicturesPlaced(const QString &html, const QList<int> &heights)
{
    QString out;
    qsizetype done = 0;
    for (qsizetype at = html.indexOf("<img "_L1); at >= 0; at = html.indexOf("<img "_L1, done)) {
        const qsizetype end = html.indexOf(u'>', at) + 1;
        QString tag = html.mid(at, end - at);
        for (const auto side : {" width=\""_L1, " height=\""_L1}) {
            if (const qsizetype from = tag.lastIndexOf(side); from >= 0)
                tag.remove(from, tag.indexOf(u'"', from + side.size()) + 1 - from);
        }
        const qsizetype number = tag.indexOf(pictureScheme) + pictureScheme.size() + 1;
        const int height = heights.value(tag.mid(number, tag.indexOf(u'"', number) - number).toInt());
        out += html.mid(done, at - done) + (height > highestInLine ? u"<div>"_s + tag + u"</div>"_s : tag);
        done = end;
    }
    return out + html.mid(done);
}

}

QString linkTarget(const QUrl &link)
{
    if (link.scheme() == "mailto"_L1)
        return MailView::tr("Writes to %1").arg(link.path().left(shownOfAddress));
    if (link.scheme() == "tel"_L1)
        return MailView::tr("Calls %1").arg(link.path().left(shownOfAddress));
    const QString whole = link.toString(QUrl::RemoveUserInfo | QUrl::EncodeUnicode);
    return MailView::tr("Opens %1 in the browser:\n%2", "host, whole address")
        .arg(link.host(QUrl::EncodeUnicode), whole.left(shownOfAddress));
}

MailView::MailView(QWidget *parent) : QTextBrowser(parent)
{
    setFrameShape(NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setFocusPolicy(Qt::StrongFocus); // Tab goes from link to link
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(this, &QTextBrowser::highlighted, this, &MailView::tellTarget);
    connect(this, &QTextBrowser::anchorClicked, this, &MailView::follow);
}

void MailView::setMail(const FormattedMail &mail, Part part)
{
    m_mail = mail;
    m_part = part;
    fill();
    setAccessibleName(toPlainText().left(200));
}

void MailView::addImage(int number, const QImage &image)
{
    m_mail.images.insert(number, image);
    fill();
}

/// All pictures are there before the markup is, so that nothing is ever looked for.
void MailView::fill()
{
    const Tokens &tokens = Tokens::of(this);
    QTextDocument *page = document();
    page->clear();
    page->setLayoutEnabled(false);
    page->setDefaultStyleSheet(u"a{color:%1} td,th{padding:2px 6px}"_s.arg(tokens.accent.name()));
    QList<int> heights;
    for (int i = 0; i < m_mail.pictures.size(); ++i) {
        const QImage image = imageFor(i);
        heights.append(image.height());
        page->addResource(QTextDocument::ImageResource, QUrl(u"fm-picture:%1"_s.arg(i)), image);
    }
    setHtml(withPicturesPlaced(m_part == Part::Mail ? m_mail.html : m_mail.quoted, heights));
    page->setLayoutEnabled(true);
    updateGeometry();
}

QImage MailView::imageFor(int number) const
{
    if (number < 0 || number >= m_mail.pictures.size())
        return placeFor({});
    const HtmlPicture &picture = m_mail.pictures[number];
    const QImage own = m_mail.images.value(number);
    return own.isNull() ? placeFor(picture)
                        : own.scaled(sizeFor(picture, own.size()), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

/// A frame with the picture's text in it, as large as the picture wants to be.
QImage MailView::placeFor(const HtmlPicture &picture) const
{
    const Tokens &tokens = Tokens::of(this);
    const QFontMetrics metrics(font());
    const int words = metrics.horizontalAdvance(picture.alt.left(60)) + 16;
    QImage place(sizeFor(picture, unknownPicture.expandedTo({std::min(words, widestPicture), 0})),
                 QImage::Format_ARGB32_Premultiplied);
    place.fill(Qt::transparent);
    QPainter painter(&place);
    painter.setFont(font());
    painter.setPen(tokens.line);
    painter.drawRect(place.rect().adjusted(0, 0, -1, -1));
    painter.setPen(tokens.muted);
    const QRect inside = place.rect().adjusted(4, 2, -4, -2);
    if (inside.width() > 24 && inside.height() >= metrics.height())
        painter.drawText(inside, Qt::AlignCenter, metrics.elidedText(picture.alt, Qt::ElideRight, inside.width()));
    return place;
}

// The browser asks for the same width next: laid out once for both.
int MailView::heightForWidth(int width) const
{
    QTextDocument *page = document();
    if (static_cast<int>(page->pageSize().width()) != width)
        page->setPageSize(QSizeF(width, -1));
    return static_cast<int>(std::ceil(page->documentLayout()->documentSize().height()));
}

// The timeline scrolls, not the single message.
void MailView::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void MailView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    const bool looksElse = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looksElse && !(m_mail.html.isEmpty() && m_mail.quoted.isEmpty()))
        fill();
}

// An empty answer would make QTextBrowser try local files named by the mail.
QVariant MailView::loadResource(int, const QUrl &name)
{
    bool isNumber = false;
    const int number = name.path().toInt(&isNumber);
    return imageFor(name.scheme() == pictureScheme && isNumber ? number : -1);
}

void MailView::tellTarget(const QUrl &link)
{
    const QString target = link.isEmpty() ? QString() : linkTarget(link);
    viewport()->setToolTip(target);
    setAccessibleDescription(target);
    if (target.isEmpty())
        return QToolTip::hideText();
    if (isVisible())
        QToolTip::showText(QCursor::pos(), target, viewport());
}

void MailView::follow(const QUrl &link)
{
    const QString scheme = link.scheme();
    if (scheme == "https"_L1 || scheme == "http"_L1 || scheme == "mailto"_L1 || scheme == "tel"_L1)
        QDesktopServices::openUrl(link);
}

}
