// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Evidence.h"
#include "core/model/Identity.h"

#include <QWidget>

class QVBoxLayout;

namespace firstmile
{

/// What speaks for two people being one, the strongest first, each with where it stands on either side.
class EvidenceList : public QWidget
{
    Q_OBJECT

public:
    explicit EvidenceList(QWidget *parent = nullptr);

    void show(const QList<Evidence> &evidence, const Customer &one, const Customer &other);
    using QWidget::show;

private:
    void addEvidence(const Evidence &evidence, const Customer &one, const Customer &other);
    void addSentence(const QString &icon, const QString &sentence);

    QVBoxLayout *m_column;
};

}
