// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/WorkBar.h"

#include "ui/widgets/Type.h"
#include "ui/widgets/Words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace firstmile
{

using namespace Qt::StringLiterals;

WorkBar::WorkBar(const QString &onStop, Pausing pausing, QWidget *parent)
    : QWidget(parent)
    , m_words(new QLabel(this))
    , m_share(new QProgressBar(this))
    , m_pause(new QPushButton(this))
    , m_cancel(new QPushButton(tr("Stop"), this))
{
    m_words->setTextFormat(Qt::PlainText);
    setType(m_words, Type::Caption);
    m_share->setTextVisible(false);
    m_share->setFixedWidth(180);
    m_share->setAccessibleName(tr("How far it is"));
    m_pause->setFlat(true);
    m_cancel->setFlat(true);
    m_cancel->setAccessibleName(onStop);
    m_pause->setVisible(pausing == Pausing::Can);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::around, space::half, space::between, space::half);
    row->setSpacing(space::between);
    row->addWidget(m_words, 1);
    row->addWidget(m_share);
    row->addWidget(m_pause);
    row->addWidget(m_cancel);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        paused(!m_isPaused);
        Q_EMIT pauseAsked(m_isPaused);
    });
    connect(m_cancel, &QPushButton::clicked, this, &WorkBar::cancelAsked);
    paused(false);
    hide();
}

void WorkBar::begin(const QString &what)
{
    m_what = what;
    m_words->setText(what);
    m_share->setRange(0, 0);
    paused(false);
    show();
}

void WorkBar::show(const SyncProgress &progress)
{
    m_words->setText(m_what + u" · "_s + Words::progress(progress));
    m_share->setRange(0, progress.total > 0 ? 1000 : 0);
    if (progress.total > 0)
        m_share->setValue(static_cast<int>(1000 * progress.done / progress.total));
}

void WorkBar::show(const QString &howFar, double share)
{
    m_words->setText(m_what + u" · "_s + howFar);
    m_share->setRange(0, 1000);
    m_share->setValue(qRound(1000 * share));
}

void WorkBar::end()
{
    hide();
}

QString WorkBar::sentence() const
{
    return m_words->text();
}

void WorkBar::paused(bool paused)
{
    m_isPaused = paused;
    m_pause->setText(paused ? tr("Continue") : tr("Pause"));
    m_pause->setAccessibleName(m_pause->text());
}

}
