// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/StartView.h"

#include "ui/dashboard/CardLayout.h"
#include "ui/dashboard/CardWords.h"
#include "ui/dashboard/RemarkLine.h"
#include "ui/widgets/Type.h"

#include <QVBoxLayout>

#include <algorithm>

namespace firstmile
{

namespace
{

constexpr qsizetype mostSentences = 3; ///< the others are seen in the figures

}

StartView::StartView(const CardWords &words, QWidget *parent) : PageView(words, parent), m_sentences(new QVBoxLayout)
{
    m_sentences->setSpacing(0);
    column().insertLayout(0, m_sentences);
    layoutOfCards().setColumns(3);
}

void StartView::show(const MeasurePage &page)
{
    QList<PageRemark> remarks = page.remarks;
    std::ranges::stable_partition(remarks, &PageRemark::needsPerson);
    remarks.resize(std::min(remarks.size(), mostSentences));
    while (m_lines.size() < remarks.size()) {
        auto *line = new RemarkLine(widget());
        connect(line, &RemarkLine::clicked, this,
                [this, line] { Q_EMIT cardAsked(line->property("card").toString()); });
        m_sentences->addWidget(line);
        m_lines.append(line);
    }
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        const bool there = i < remarks.size();
        m_lines[i]->setVisible(there);
        if (!there)
            continue;
        m_lines[i]->setProperty("card", remarks[i].card);
        m_lines[i]->say(CardWords::remark(remarks[i], page), remarks[i].needsPerson);
    }
    PageView::show(page);
}

QList<RemarkLine *> StartView::remarks() const
{
    QList<RemarkLine *> shown;
    std::ranges::copy_if(m_lines, std::back_inserter(shown), [](const RemarkLine *line) { return !line->isHidden(); });
    return shown;
}

}
