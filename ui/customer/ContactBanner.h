// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Consent.h"

#include <QWidget>

namespace firstmile
{

class MeaningLabel;

/// Says, so that it cannot be overlooked, that a customer must not be written to; hidden where they may be.
class ContactBanner : public QWidget
{
    Q_OBJECT

public:
    explicit ContactBanner(QWidget *parent = nullptr);
    void show(const QList<Consent> &consents, Instant now);
    using QWidget::show;
    QString sentence() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MeaningLabel *m_sentence;
    MeaningLabel *m_source;
};

}
