// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dashboard/PageView.h"

namespace firstmile
{

class RemarkLine;

/// The first page, for one screen: in a sentence or two what changed and what needs a person, then the figures behind
/// them.
class StartView : public PageView
{
    Q_OBJECT

public:
    explicit StartView(const CardWords &words, QWidget *parent = nullptr);

    void show(const MeasurePage &page) override;
    using QWidget::show;
    QList<RemarkLine *> remarks() const; ///< those that are shown

Q_SIGNALS:
    void cardAsked(const QString &card);

protected:
    bool isBrief() const override { return true; }

private:
    QVBoxLayout *m_sentences;
    QList<RemarkLine *> m_lines; ///< as many as were ever needed; the rest is hidden
};

}
