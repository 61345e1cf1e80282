// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conversation/MailDesk.h"

#include "ui/ConsoleData.h"
#include "ui/commands/ActionRegistry.h"
#include "ui/conversation/PictureBar.h"
#include "ui/conversation/RemotePictures.h"
#include "ui/conversation/Timeline.h"

namespace firstmile
{

using namespace Qt::StringLiterals;

MailDesk::MailDesk(const ConsoleContext &context, Timeline &timeline, QObject *parent)
    : QObject(parent), m_context(context), m_timeline(timeline)
{
    connect(&timeline, &Timeline::formattedWanted, this, &MailDesk::read);
    connect(&timeline, &Timeline::picturesAsked, this, &MailDesk::loadPictures);
}

void MailDesk::clear()
{
    ++m_round;
    m_mails.clear();
    qDeleteAll(std::exchange(m_loads, {}));
}

void MailDesk::addTo(ActionRegistry &actions)
{
    actions.add({u"mail-format"_s, ActionGroup::View, tr("Show mails as plain text or formatted"), u"mark-email"_s,
                 QKeySequence(u"Ctrl+Shift+F"_s)},
                [this] {
                    m_formatted = !m_formatted;
                    m_timeline.showFormatted(m_formatted);
                });
}

void MailDesk::read(MessageId message)
{
    if (m_mails.contains(message))
        return show(message);
    whenDone(m_context.data.formatted(message), this,
             [this, message, round = m_round](const Result<FormattedMail> &mail) {
                 if (round != m_round || !mail)
                     return; // its plain text is there already
                 m_mails.insert(message, *mail);
                 show(message);
             });
}

void MailDesk::show(MessageId message)
{
    using Offer = PictureBar::Offer;
    const Offer offer = m_context.review ? Offer::NotInReview : m_context.network ? Offer::ShowOnce : Offer::NoNetwork;
    m_timeline.setFormatted(message, m_mails.value(message), offer);
    if (!m_formatted)
        m_timeline.showFormatted(false);
}

void MailDesk::loadPictures(MessageId message)
{
    if (m_context.review || !m_context.network || !m_mails.contains(message))
        return;
    delete m_loads.take(message);
    const FormattedMail &mail = m_mails[message];
    QHash<int, QString> sources;
    const QList<int> remote = mail.remotePictures();
    for (const int number : remote) {
        if (!mail.images.contains(number))
            sources.insert(number, mail.pictures[number].source);
    }
    auto *load = new RemotePictures(*m_context.network, sources, this);
    m_loads.insert(message, load);
    connect(load, &RemotePictures::arrived, this, [this, message](int number, const QImage &image) {
        m_mails[message].images.insert(number, image);
        m_timeline.showPicture(message, number, image);
    });
    connect(load, &RemotePictures::finished, this, [this, message](int failed, const QString &why) {
        m_timeline.tellPictures(message, failed, why);
        m_loads.take(message)->deleteLater();
    });
    load->start();
}

}
