// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/CustomerData.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace firstmile
{

class Avatar;
class ElidedLabel;

/// One person of two who are compared: who they say they are, what is known of them, and what was said last.
class PersonCard : public QWidget
{
    Q_OBJECT

public:
    explicit PersonCard(QWidget *parent = nullptr);

    void show(const CustomerSheet &sheet, const QList<HistoryEntry> &lastWords, Instant now);
    using QWidget::show;

    static QString countsOf(const HistoryCounts &counts, Instant now);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addHeading(const QString &text);
    void addLine(const QString &icon, const QString &text, const QString &spoken, bool muted = false);
    void addIdentities(const QList<Identity> &identities);
    void addFields(const CustomerSheet &sheet);
    void addLastWords(const QList<HistoryEntry> &entries, Instant now);

    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_facts;
    QVBoxLayout *m_lines;
};

}
